package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of what a line costs, tax by tax.
 *
 * @param taxes in it; one without a name where only the rate was agreed
 */
public record LineAmount(Money net, Money tax, List<ContractTax> taxes) {
    public LineAmount {
        taxes = List.copyOf(taxes);
        require(tax.equals(sum(net, taxes)), "taxes %s do not make up %s", taxes, tax);
    }

    /** A net amount with its taxes. */
    public LineAmount(Money net, List<ContractTax> taxes) {
        this(net, sum(net, taxes), taxes);
    }

    /** Nothing at all. */
    public static LineAmount nothing(Money zero) {
        return new LineAmount(zero, List.of());
    }

    private static Money sum(Money net, List<ContractTax> taxes) {
        return taxes.stream().map(ContractTax::amount).reduce(Money.zero(net.currency()), Money::plus);
    }

    public Money total() {
        return net.plus(tax());
    }

    /** Both together; the same tax of the same jurisdiction is one. */
    public LineAmount plus(LineAmount more) {
        List<ContractTax> all = new ArrayList<>(taxes);
        more.taxes.forEach(each -> add(all, each));
        return new LineAmount(net.plus(more.net), all);
    }

    /** This without that. */
    public LineAmount minus(LineAmount less) {
        return plus(less.negated());
    }

    /** Of the net price and of each tax what is there if that is positive, else nothing. */
    public LineAmount positive() {
        List<ContractTax> left = taxes.stream()
                .map(each -> each.charged(Math.max(0, each.amount().minor())))
                .toList();
        return new LineAmount(new Money(Math.max(0, net.minor()), net.currency()), left);
    }

    /** Whether there is neither a net price nor any tax in it. */
    public boolean isNothing() {
        return net.isZero() && taxes.stream().map(ContractTax::amount).allMatch(Money::isZero);
    }

    /** Whether it is the same net price and the same of each tax. */
    public boolean isSame(LineAmount other) {
        return minus(other).isNothing();
    }

    /** Of the net price and of each tax the lesser one. */
    public LineAmount lesser(LineAmount other) {
        return minus(minus(other).positive());
    }

    /** The same without taxes that come to nothing. */
    public LineAmount withoutZeros() {
        return new LineAmount(
                net, taxes.stream().filter(tax -> !tax.amount().isZero()).toList());
    }

    public LineAmount negated() {
        List<ContractTax> all =
                taxes.stream().map(each -> each.charged(-each.amount().minor())).toList();
        return new LineAmount(net.negated(), all);
    }

    private static void add(List<ContractTax> all, ContractTax tax) {
        for (int i = 0; i < all.size(); i++) {
            ContractTax there = all.get(i);
            if (there.isSame(tax)) {
                all.set(i, there.charged(there.amount().plus(tax.amount()).minor()));
                return;
            }
        }
        all.add(tax);
    }
}
