package dev.oms;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

@AnalyzeClasses(
        packages = "dev.oms",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
final class ArchitectureTest {
    /** Left is lower: a package may use those before its own, and none that stands after it. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("dev.oms.common", "dev.oms.common.validation"),
            List.of("dev.oms.command"),
            List.of("dev.oms.statemachine", "dev.oms.catalog"),
            List.of("dev.oms.pricing", "dev.oms.inventory"),
            List.of("dev.oms.sourcing"),
            List.of("dev.oms.order"),
            List.of("dev.oms.payment", "dev.oms.fulfillment"),
            List.of("dev.oms.returns", "dev.oms.verify"),
            List.of("dev.oms.port"),
            List.of("dev.oms.internal.."),
            List.of("dev.oms"));

    private static final int MOST_METHODS_OF_A_PORT = 5;

    @ArchTest
    static void lowerLayersNeverKnowHigherOnes(com.tngtech.archunit.core.domain.JavaClasses classes) {
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
            .that()
            .doNotHaveFullyQualifiedName("dev.oms.internal.engine.SystemDefaults")
            .and()
            .doNotHaveFullyQualifiedName("dev.oms.internal.engine.Pause")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.InstantSource.class, "system")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NEITHER_SQL_NOR_JSON = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "com.fasterxml..");

    @ArchTest
    static final ArchRule MONEY_IS_NEVER_FLOATING = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("dev.oms.pricing").or(resideInAPackage("dev.oms.payment")))
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
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule PORTS_ARE_SMALL = classes()
            .that()
            .resideInAPackage("dev.oms.port")
            .and()
            .areInterfaces()
            .should(new ArchCondition<>("have at most five methods to implement") {
                @Override
                public void check(JavaClass port, ConditionEvents events) {
                    long methods = port.getMethods().stream()
                            .filter(m -> m.getModifiers().contains(JavaModifier.ABSTRACT)
                                    && !m.getName().equals("close"))
                            .count();
                    if (methods > MOST_METHODS_OF_A_PORT) {
                        events.add(SimpleConditionEvent.violated(port, port.getName() + " has " + methods));
                    }
                }
            });
}
