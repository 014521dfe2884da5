package dev.oms.persistence.internal;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the components of a record its only properties: what can be derived from them is never stored. */
final class ComponentNaming extends DefaultAccessorNamingStrategy.Provider {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        Set<String> components = Arrays.stream(type.getRawType().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
        return new ComponentsOnly(components);
    }

    private static final class ComponentsOnly extends AccessorNamingStrategy.Base {
        private static final long serialVersionUID = 1L;
        private final Set<String> components;

        ComponentsOnly(Set<String> components) {
            this.components = components;
        }

        @Override
        public @dev.oms.common.Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return components.contains(name) ? name : null;
        }
    }
}
