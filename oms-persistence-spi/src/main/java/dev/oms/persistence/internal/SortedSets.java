package dev.oms.persistence.internal;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Set;

/** Writes sets in their natural order, so that the same value is always the same text. */
final class SortedSets extends StdConverter<Set<?>, List<?>> {

    @Override
    public List<?> convert(Set<?> set) {
        return set.stream().sorted().toList();
    }
}
