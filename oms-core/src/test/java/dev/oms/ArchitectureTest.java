package dev.oms;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@AnalyzeClasses(
        packages = "dev.oms",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
final class ArchitectureTest {
    /** Left is lower: a package may use those before its own and beside it, and none that stands after it. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("dev.oms.common", "dev.oms.common.validation"),
            List.of("dev.oms.command"),
            List.of("dev.oms.statemachine", "dev.oms.catalog", "dev.oms.catalog.offering"),
            List.of("dev.oms.pricing", "dev.oms.inventory"),
            List.of("dev.oms.replenishment"),
            List.of("dev.oms.sourcing.solver"),
            List.of("dev.oms.sourcing", "dev.oms.sourcing.rules", "dev.oms.sourcing.wave", "dev.oms.quote"),
            List.of("dev.oms.order"),
            List.of("dev.oms.payment", "dev.oms.fulfillment"),
            List.of("dev.oms.shipping", "dev.oms.returns", "dev.oms.billing"),
            List.of("dev.oms.orchestration", "dev.oms.assets"),
            List.of(
                    "dev.oms.archive",
                    "dev.oms.erasure",
                    "dev.oms.insight",
                    "dev.oms.forecast",
                    "dev.oms.care",
                    "dev.oms.verify"),
            List.of("dev.oms.port"),
            List.of("dev.oms.internal.."),
            List.of("dev.oms"));

    private static final String[] PURE =
            LAYERS.subList(0, LAYERS.size() - 2).stream().flatMap(List::stream).toArray(String[]::new);

    /** The adapters to the machine: its clock and ids, and the wait after a lost race. */
    private static final String[] MACHINE = {"dev.oms.internal.engine.SystemDefaults", "dev.oms.internal.engine.Pause"};

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.InstantSource.system",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.StrictMath.random");

    private static final Set<String> MAY_HOLD_AN_OPTIONAL = Set.of(
            ReadSet.class.getName(),
            Facts.class.getName(),
            "dev.oms.OrderView",
            "dev.oms.Parts$Ports",
            "dev.oms.OmsBuilder");

    private static final int MOST_METHODS_OF_A_PORT = 5;

    @ArchTest
    static void lowerLayersNeverKnowHigherOnes(JavaClasses classes) {
        for (int layer = 0; layer < LAYERS.size() - 1; layer++) {
            String[] lower = LAYERS.get(layer).toArray(String[]::new);
            String[] higher = LAYERS.subList(layer + 1, LAYERS.size()).stream()
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAnyPackage(lower)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(higher)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_LAYER = classes()
            .should()
            .resideInAnyPackage(LAYERS.stream().flatMap(List::stream).toArray(String[]::new));

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("dev.oms.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule HANDLERS_HAVE_NO_CYCLES =
            slices().matching("dev.oms.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TIME_AND_CHANCE_COME_IN_THROUGH_THE_BUILDER = noClasses()
            .that(describe(
                    "are no adapters to the machine", type -> !List.of(MACHINE).contains(outermost(type))))
            .should()
            .accessTargetWhere(describe("reads a clock or throws dice", ArchitectureTest::readsAClockOrThrowsDice))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|random\\..*|concurrent\\.ThreadLocalRandom)"
                    + "|java\\.security\\.SecureRandom");

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_ONLY_THE_JDK_AND_VALIDATION = classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.oms..",
                    "java.lang..",
                    "java.math",
                    "java.time",
                    "java.util..",
                    "jakarta.validation..",
                    // Hashing: pure, and a promise to whoever checks a chain of events.
                    "java.security",
                    "java.nio.charset")
            .because("deciding is pure: no I/O, no logging");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NEITHER_SQL_NOR_JSON = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "com.fasterxml..", "tools.jackson..");

    @ArchTest
    static final ArchRule MONEY_IS_NEVER_FLOATING = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage("dev.oms.pricing", "dev.oms.payment", "dev.oms.order"))
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class);

    @ArchTest
    static final ArchRule CLASSES_ARE_FINAL = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .doNotHaveFullyQualifiedName("dev.oms.common.OmsException")
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule NO_FIELD_HOLDS_AN_OPTIONAL = noFields()
            .that(mustNotBeOptional())
            .should()
            .haveRawType(Optional.class)
            .because("'maybe absent' is a return type");

    @ArchTest
    static final ArchRule NO_PARAMETER_IS_AN_OPTIONAL = noCodeUnits()
            .that(mustNotBeOptional())
            .should()
            .haveRawParameterTypes(describe(
                    "an Optional", types -> types.stream().anyMatch(t -> t.isEquivalentTo(Optional.class))))
            .because("'maybe absent' is a return type");

    @ArchTest
    static final ArchRule PORTS_ARE_SMALL = classes()
            .that(resideInAPackage("dev.oms.port"))
            .and()
            .areInterfaces()
            .should(new ArchCondition<>("have at most five methods to implement, close apart") {
                @Override
                public void check(JavaClass port, ConditionEvents events) {
                    long methods = port.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                            .filter(method -> !method.getName().equals("close"))
                            .count();
                    if (methods > MOST_METHODS_OF_A_PORT) {
                        events.add(SimpleConditionEvent.violated(port, port.getName() + " has " + methods));
                    }
                }
            });

    @ArchTest
    static void theTestKitNeedsNoTestFramework(JavaClasses ignored) {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.oms..", "java..")
                .check(new ClassFileImporter().importPackages("dev.oms.testkit"));
    }

    private static boolean readsAClockOrThrowsDice(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
        boolean clock = owner.equals("java.time.Clock") && !target.getName().matches("instant|millis|fixed|offset");
        return now || clock || CLOCKS_AND_DICE.contains(owner + "." + target.getName());
    }

    private static DescribedPredicate<JavaMember> mustNotBeOptional() {
        return describe("are of the promised API, not of wiring", member -> {
            boolean synthetic =
                    member instanceof JavaCodeUnit unit && unit.getModifiers().contains(JavaModifier.SYNTHETIC);
            return !synthetic
                    && !member.getOwner().getPackageName().startsWith("dev.oms.internal")
                    && !MAY_HOLD_AN_OPTIONAL.contains(member.getOwner().getName());
        });
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getName());
    }
}
