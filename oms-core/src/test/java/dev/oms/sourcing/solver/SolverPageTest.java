package dev.oms.sourcing.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SolverPageTest {
    private static final Path ROOT = Path.of(System.getProperty("oms.root"));
    private static final String THIS = "oms-core/src/test/java/dev/oms/sourcing/solver/SolverPageTest.java";

    @Test
    void theExampleOfThePageIsRun() {
        // begin: example
        AllocationProblem problem = AllocationProblem.builder()
                .units(1, 2) // by line
                .splittable(false, true) // by line; by default every line comes whole from one node
                .stock(new long[][] {{1, 0, 1}, {0, 2, 2}}) // by item and node
                .unitCost(new long[][] {{10, 10, 30}, {10, 10, 30}}) // by line and node
                .fixedCost(100, 100, 100) // by node, paid once if anything comes from it
                .build();

        Allocation allocation = AllocationSolver.within(Budget.standard()).solve(problem);
        // end: example

        assertThat(allocation.cost()).isEqualTo(190);
        assertThat(allocation.provenOptimal()).isTrue();
        assertThat(allocation.assignments()).containsExactly(new Assignment(0, 2, 1), new Assignment(1, 2, 2));
    }

    @Test
    void thePageShowsTheExampleThatIsRun() throws IOException {
        String source = Files.readString(ROOT.resolve(THIS));
        String example = source.substring(source.indexOf("// begin: example"), source.indexOf("// end: example"))
                .lines()
                .skip(1)
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();

        assertThat(withoutIndents(Files.readString(ROOT.resolve("docs/solver.md"))))
                .contains("```java\n" + example + "\n```");
    }

    private static String withoutIndents(String page) {
        return page.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
