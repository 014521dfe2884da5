package dev.oms.catalog.offering;

import dev.oms.catalog.Restriction;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is sold: products, other offerings within it, or both.
 *
 * @param sellable whether it can be bought by itself, and not only within another
 * @param groups the options in it; an offering stands in one of them at most
 */
public record Offering(
        @Name String id,
        @PlainText(max = 200) String name,
        boolean sellable,
        @NotNull(message = "is missing") LifeCycle lifeCycle,
        @NotNull(message = "is missing") @Valid Validity validity,

        @Size(max = 100, message = "must have at most {max} attributes")
        List<@Valid Attribute> attributes,

        @Size(max = 100, message = "must have at most {max} contents")
        List<@Valid Content> contents,

        @Size(max = 100, message = "must have at most {max} groups")
        List<@Valid OptionGroup> groups,

        @NotNull(message = "is missing") @Valid Restriction restriction,

        @Size(max = 20, message = "must have at most {max} personalizations")
        List<@Valid Personalization> personalizations) {
    public Offering {
        attributes = List.copyOf(attributes);
        contents = List.copyOf(contents);
        groups = List.copyOf(groups);
        personalizations = List.copyOf(personalizations);
    }

    /** An active offering that can be bought by itself and has nothing in it yet. */
    public static Offering of(String id) {
        return new Offering(
                id,
                id,
                true,
                LifeCycle.ACTIVE,
                Validity.ALWAYS,
                List.of(),
                List.of(),
                List.of(),
                Restriction.NONE,
                List.of());
    }

    public Offering named(String other) {
        return new Offering(
                id, other, sellable, lifeCycle, validity, attributes, contents, groups, restriction, personalizations);
    }

    /** To be had only within another one. */
    public Offering onlyWithin() {
        return new Offering(
                id, name, false, lifeCycle, validity, attributes, contents, groups, restriction, personalizations);
    }

    public Offering in(LifeCycle stage, Validity time) {
        return new Offering(
                id, name, sellable, stage, time, attributes, contents, groups, restriction, personalizations);
    }

    public Offering with(Attribute... more) {
        return new Offering(
                id,
                name,
                sellable,
                lifeCycle,
                validity,
                joined(attributes, more),
                contents,
                groups,
                restriction,
                personalizations);
    }

    public Offering with(Content... more) {
        return new Offering(
                id,
                name,
                sellable,
                lifeCycle,
                validity,
                attributes,
                joined(contents, more),
                groups,
                restriction,
                personalizations);
    }

    public Offering with(OptionGroup... more) {
        return new Offering(
                id,
                name,
                sellable,
                lifeCycle,
                validity,
                attributes,
                contents,
                joined(groups, more),
                restriction,
                personalizations);
    }

    public Offering with(Personalization... more) {
        return new Offering(
                id,
                name,
                sellable,
                lifeCycle,
                validity,
                attributes,
                contents,
                groups,
                restriction,
                joined(personalizations, more));
    }

    public Offering restricted(Restriction to) {
        return new Offering(
                id, name, sellable, lifeCycle, validity, attributes, contents, groups, to, personalizations);
    }

    public Optional<Attribute> attribute(String called) {
        return attributes.stream().filter(each -> each.name().equals(called)).findFirst();
    }

    private static <T> List<T> joined(List<T> some, T[] more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }
}
