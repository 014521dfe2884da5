package dev.oms.jdbc;

import static dev.oms.jdbc.FaultyShop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.oms.command.Command;
import dev.oms.common.OmsException;
import dev.oms.common.OrderId;
import dev.oms.jdbc.testkit.Fault;
import dev.oms.jdbc.testkit.FaultyDataSource;
import dev.oms.jdbc.testkit.Moment;
import dev.oms.jdbc.testkit.Strike;
import dev.oms.order.Order;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything that the library does, with the database failing at each boundary in turn: the host, or the worker, does it
 * again under the same request id, and what comes of it is what comes of it without the fault.
 */
abstract class FaultContract {
    private static final int MORE_THAN_ANY_SCENE_HAS = 300;
    private static final int PATIENCE = 3;
    private static final int BUYERS = 6;
    private static final boolean ALL = Boolean.getBoolean("oms.allFaults");
    private static final Map<Database, Doors> DOORS = new EnumMap<>(Database.class);

    abstract Database database();

    /** What the database can say, a lost connection first; the rest takes minutes and waits for {@code -Doms.allFaults=true}. */
    abstract List<Fault> faults();

    private List<Fault> struck() {
        return ALL ? faults() : faults().subList(0, 1);
    }

    /** Each how many-th boundary is struck in an ordinary build, another one first in each scene. */
    abstract int stride();

    private IntStream boundaries(Scene scene) {
        int stride = ALL ? 1 : stride();
        return IntStream.iterate(1 + scene.ordinal() % stride, boundary -> boundary + stride)
                .takeWhile(boundary -> boundary < MORE_THAN_ANY_SCENE_HAS);
    }

    private Doors doors() {
        return DOORS.computeIfAbsent(database(), Doors::to);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBrokenOffAtAnyBoundaryHappensExactlyOnce(Scene scene) {
        Doors doors = doors();
        List<String> undisturbed = new Performance(doors, scene).undisturbed();

        for (Fault fault : struck()) {
            strikeEachBoundary(doors, scene, Moment.BEFORE, fault, undisturbed);
        }
        strikeEachBoundary(doors, scene, Moment.AFTER, Fault.CONNECTION_LOST, undisturbed);
    }

    @Test
    void everyCommandHasItsScene() {
        Doors doors = doors();
        Set<Class<?>> seen = new HashSet<>();
        for (Scene scene : Scene.values()) {
            Performance performance = new Performance(doors, scene);
            performance.undisturbed();
            seen.addAll(performance.shop.answered());
        }

        assertThat(seen)
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(new ClassFileImporter()
                        .importPackages("dev.oms").stream()
                                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                                .map(JavaClass::getName)
                                .toList());
    }

    @Test
    void ofThoseWhoAreServedTogetherEachGetsItsOrderOnce() throws Exception {
        Doors doors = doors();
        for (Moment moment : Moment.values()) {
            Strike strike;
            int boundary = 0;
            do {
                boundary++;
                FaultyShop shop = new FaultyShop(doors.sound(), doors.breaking());
                strike = doors.faults().strike(moment, boundary, Fault.CONNECTION_LOST);

                List<OrderId> placed = together(buyer -> repeated(
                                () -> shop.faulty.execute(anOrder().line("TEA", 1), shop.request("buyer-" + buyer)))
                        .orThrow());
                doors.faults().heal();
                shop.settle();

                assertThat(placed)
                        .doesNotHaveDuplicates()
                        .allSatisfy(order ->
                                assertThat(shop.gateway.authorized(order)).isEqualTo(490));
                assertThat(shop.store.query(shop.tenant, Query.of(Kinds.ORDER)).entities())
                        .extracting(Order::id)
                        .containsExactlyInAnyOrderElementsOf(placed);
            } while (strike.hasStruck() && boundary < MORE_THAN_ANY_SCENE_HAS);
            assertThat(boundary).isGreaterThan(2);
        }
    }

    private static List<OrderId> together(IntFunction<OrderId> purchase) throws Exception {
        ExecutorService buyers = Executors.newFixedThreadPool(BUYERS);
        try {
            List<Callable<OrderId>> purchases = IntStream.range(0, BUYERS)
                    .<Callable<OrderId>>mapToObj(buyer -> () -> purchase.apply(buyer))
                    .toList();
            List<OrderId> placed = new ArrayList<>();
            for (Future<OrderId> each : buyers.invokeAll(purchases)) {
                placed.add(each.get());
            }
            return placed;
        } finally {
            buyers.shutdown();
        }
    }

    /** What a host does that gets no answer. */
    private static <T> T repeated(Supplier<T> request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return request.get();
            } catch (OmsException e) {
                if (attempt == PATIENCE) {
                    throw e;
                }
            }
        }
    }

    private void strikeEachBoundary(Doors doors, Scene scene, Moment moment, Fault fault, List<String> undisturbed) {
        for (int boundary : boundaries(scene).toArray()) {
            Performance performance = new Performance(doors, scene);
            Strike strike = performance.struck(moment, boundary, fault);
            assertThat(performance.result)
                    .as("%s %s boundary %d, %s", fault, moment, boundary, strike.call())
                    .isEqualTo(undisturbed);
            if (!strike.hasStruck()) {
                assertThat(boundary).as("boundaries of " + scene).isGreaterThan(stride());
                return;
            }
        }
        fail("the scene does not end");
    }

    /** The same tables through a data source that works and through one that breaks. */
    private record Doors(Persistence sound, Persistence breaking, FaultyDataSource faults) {

        static Doors to(Database database) {
            String prefix = Databases.freshPrefix();
            DataSource source = database.source();
            FaultyDataSource faults = new FaultyDataSource(source);
            Persistence sound = JdbcPersistence.on(source).tablePrefix(prefix).build();
            return new Doors(
                    sound, JdbcPersistence.on(faults).tablePrefix(prefix).build(), faults);
        }
    }

    /** One course of a scene. */
    private static final class Performance {
        private final Doors doors;
        private final FaultyShop shop;
        private final Scene.Act act;
        private List<String> result = List.of();

        Performance(Doors doors, Scene scene) {
            this.doors = doors;
            this.shop = new FaultyShop(doors.sound(), doors.breaking());
            this.act = scene.in(shop);
        }

        List<String> undisturbed() {
            String answer = act.perform();
            shop.settle();
            return Snapshot.of(shop, answer);
        }

        Strike struck(Moment moment, int boundary, Fault fault) {
            Strike strike = doors.faults().strike(moment, boundary, fault);
            String answer = repeated(act::perform);
            doors.faults().heal();
            shop.settle();
            result = Snapshot.of(shop, answer);
            return strike;
        }
    }
}
