package dev.oms.internal.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.StoredOutcome;
import dev.oms.common.Address;
import dev.oms.common.Personal;
import dev.oms.port.Kinds;
import dev.oms.port.StoredTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    @Test
    void everyTextThatIsStoredIsDeclaredAsPersonalOrKnownNotToBe() {
        assertThat(undeclared(TextComponents.of(stored())))
                .as("components with text: annotate them with @Personal, or say in NotPersonal why not")
                .isEmpty();
    }

    @Test
    void everyTextOfACommandIsDeclaredAsPersonalOrKnownNotToBe() {
        assertThat(undeclared(TextComponents.of(commands())))
                .as("components with text: annotate them with @Personal, or say in NotPersonal why not")
                .isEmpty();
    }

    @Test
    void whatIsKnownNotToBePersonalIsThere() {
        List<Class<?>> all =
                Stream.concat(stored().stream(), commands().stream()).toList();

        assertThat(TextComponents.of(all))
                .allSatisfy((component, personal) -> assertThat(NotPersonal.WHY.containsKey(component))
                        .as(component)
                        .isNotEqualTo(personal));
        assertThat(TextComponents.of(all).keySet()).containsAll(NotPersonal.WHY.keySet());
    }

    @Test
    void whatNobodyHasDeclaredIsNoticed() {
        record Gift(List<Parcel> parcels) {
            record Parcel(
                    int number,
                    List<String> greetings,
                    Address to,
                    @Personal String from) {}
        }

        assertThat(undeclared(TextComponents.of(List.of(Gift.class))))
                .containsExactly("Gift.Parcel.greetings", "Gift.Parcel.to");
    }

    private static List<Class<?>> stored() {
        List<Class<?>> stored = new ArrayList<>(List.of(StoredOutcome.class, CommandContext.class));
        Kinds.ALL.forEach(kind -> stored.add(kind.type()));
        stored.addAll(StoredTypes.EVENTS);
        stored.addAll(StoredTypes.EFFECTS);
        stored.addAll(StoredTypes.TIMED_COMMANDS);
        return stored;
    }

    private static Set<String> undeclared(Map<String, Boolean> texts) {
        Set<String> unknown = texts.entrySet().stream()
                .filter(text -> !text.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(NotPersonal.WHY.keySet());
        return unknown;
    }

    private static List<Class<?>> commands() {
        return new ClassFileImporter()
                .importPackages("dev.oms").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }
}
