package dev.oms.persistence.memory;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever happens to stock, orders and nodes, and in whatever order commands that were decided together are committed:
 * once nothing is due, nobody waits beside units that are available, and nobody was served before somebody ahead.
 */
class WaitingProperties {

    @Property(tries = 200)
    void nobodyWaitsBesideStockAndNobodyIsOvertaken(@ForAll("steps") List<Step> steps) {
        WaitingShop shop = new WaitingShop();

        steps.forEach(shop::take);
        shop.workOff();

        shop.assertNobodyWaitsBesideStock();
        shop.assertAllLawsHold();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Step.Deed.values()),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 4))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    /** One deed; what the numbers choose among depends on it. */
    record Step(Deed deed, int which, int place, int units) {

        enum Deed {
            RECEIVE,
            RECEIVE_ELSEWHERE,
            PLACE,
            PLACE_URGENTLY,
            PLACE_LATER,
            RECEIVE_LATER,
            CANCEL_LATER,
            COMMIT_WHAT_WAS_DECIDED,
            CANCEL,
            START_WORK,
            REJECT,
            MISS_WHILE_PICKING,
            SHIP,
            TAKE_BACK,
            HOLD,
            RELEASE_HOLD,
            COUNT,
            STOP_NODE,
            START_NODE,
            END_BACKORDERS,
            ALLOW_BACKORDERS,
            WAIT,
            WORK,
            WORK_TWICE
        }
    }
}
