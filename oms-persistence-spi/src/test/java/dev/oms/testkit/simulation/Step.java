package dev.oms.testkit.simulation;

/**
 * One step of a simulation.
 *
 * @param node at which it happens
 * @param number chooses whatever the deed leaves open, such as the order that it is about
 * @param seconds how much time has passed since the step before
 */
public record Step(Deed deed, int node, int number, int seconds) {
    @Override
    public String toString() {
        return "new Step(Deed.%s, %d, %d, %d)".formatted(deed, node, number, seconds);
    }
}
