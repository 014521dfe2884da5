package dev.oms.testkit.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a script went.
 *
 * @param digest of everything that happened, the same for the same script
 */
public record SimulatedRun(String digest, Optional<Breach> breach) {

    /**
     * A law that does not hold.
     *
     * @param law its short name
     * @param step after how many steps
     */
    public record Breach(String law, int step, String text) {}

    static SimulatedRun of(SimulatedHost host, int nodes, List<Step> script) {
        return new Course(host, nodes, script).run();
    }

    /** One run on its way through its script. */
    private static final class Course {
        private static final int VERIFIED_EVERY = 50;
        private final List<Step> script;
        private final SimulatedShop shop;
        private final Deeds deeds;
        private int next;

        Course(SimulatedHost host, int nodes, List<Step> script) {
            this.script = script;
            this.shop = new SimulatedShop(host, nodes, this::othersGoOn);
            this.deeds = new Deeds(shop);
        }

        SimulatedRun run() {
            try (shop) {
                goThrough();
                return new SimulatedRun(shop.trace.end(), Optional.empty());
            } catch (LawBroken e) {
                return broken(e.law(), String.valueOf(e.getMessage()));
            } catch (RuntimeException | AssertionError e) {
                return broken("threw " + e.getClass().getSimpleName(), String.valueOf(e.getMessage()));
            }
        }

        private SimulatedRun broken(String law, String text) {
            shop.trace.add(law + ": " + text);
            return new SimulatedRun(shop.trace.end(), Optional.of(new Breach(law, next, text)));
        }

        private void goThrough() {
            Laws laws = new Laws(shop);
            for (int taken = 1; next < script.size(); taken++) {
                takeNext();
                laws.checkTouched();
                if (taken % VERIFIED_EVERY == 0) {
                    laws.checkAll();
                }
            }
            Ending ending = new Ending(shop, deeds);
            ending.bringAbout();
            laws.checkTouched();
            laws.checkAll();
            ending.requireNothingHangs();
            new Accounts(shop).requireAgreement();
        }

        private void takeNext() {
            Step step = script.get(next++);
            shop.clock.advance(Duration.ofSeconds(step.seconds()));
            shop.trace.add(shop.clock.instant() + " " + step);
            deeds.carryOut(step);
        }

        /** While a node stands still, one more step is taken elsewhere, and then what is due. */
        private void othersGoOn(Interruption interruption) {
            shop.clock.advance(Duration.ofSeconds(interruption.seconds()));
            if (shop.isAnybodyFree() && interruption.deed() == Deed.RUSH) {
                deeds.carryOut(Deeds.otherInRush(interruption.number()));
            } else if (shop.isAnybodyFree() && next < script.size()) {
                takeNext();
            }
            if (shop.isAnybodyFree() && interruption.seconds() > 0) {
                shop.free(next).ask(oms -> oms.work(10));
            }
        }
    }
}
