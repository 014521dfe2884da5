package dev.oms.examples.bench.pricing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.oms.pricing.Pricing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pricing}: how fast carts are priced. */
@Command(
        name = "pricing",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Prices carts with all their reasons, in a shop with many prices and coupons: processor time of one thread,"
                    + " after warming up.",
            ""
        })
public final class PricingCommand implements Callable<Integer> {
    private static final int WRONG_USE = 2;
    private static final int LINES_OF_A_ROUND = 20_000;
    private static final int[] SIZES = {1, 10, 100, 1_000};
    private static final int PROMOTIONS_OF_A_BIG_CART = 1_000;

    @Option(names = "--out", paramLabel = "RESULT.json", description = "where to write the figures")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "20",
            description = "how often each cart is timed (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--entries",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "prices on all lists together (default: ${DEFAULT-VALUE})")
    private int entries;

    @Option(
            names = "--coupons",
            paramLabel = "N",
            defaultValue = "100000",
            description = "coupons, each a promotion of its own (default: ${DEFAULT-VALUE})")
    private int coupons;

    @Spec
    private CommandSpec spec;

    /** For the command line. */
    public PricingCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        if (rounds < 1 || entries < PROMOTIONS_OF_A_BIG_CART || coupons < 0) {
            spec.commandLine()
                    .getErr()
                    .println("oms-bench: --rounds is at least 1, --entries at least " + PROMOTIONS_OF_A_BIG_CART);
            return WRONG_USE;
        }
        List<Timed.Row> rows = measure();
        console.printf("%-58s %6s %12s %12s %10s%n", "", "lines", "carts/s", "µs", "bytes");
        for (Timed.Row row : rows) {
            console.printf(
                    "%-58s %,6d %,12.0f %,12.1f %,10d%n",
                    row.name(), row.lines(), row.perSecond(), row.micros(), row.bytes());
        }
        console.flush();
        if (out.isPresent()) {
            write(out.get(), rows);
        }
        return 0;
    }

    private List<Timed.Row> measure() {
        BigShop full = new BigShop(entries, coupons);
        BigShop small = new BigShop(PROMOTIONS_OF_A_BIG_CART, 0);
        Timed timed = new Timed(rounds);
        Pricing twenty = full.pricing(full.twenty());
        List<Timed.Row> rows = new ArrayList<>();
        for (int lines : SIZES) {
            rows.add(timed.measure(
                    "20 promotions, two taxes",
                    twenty,
                    full.cart(lines),
                    Math.max(2, LINES_OF_A_ROUND / lines),
                    false));
        }
        rows.add(timed.measure(
                "20 promotions, two taxes, reasons as text", twenty, full.cart(10), LINES_OF_A_ROUND / 10, true));
        rows.add(timed.measure(
                "the same with 1,000 prices and no coupons",
                small.pricing(small.twenty()),
                small.cart(10),
                LINES_OF_A_ROUND / 10,
                false));
        int many = PROMOTIONS_OF_A_BIG_CART;
        rows.add(timed.measure(
                "1,000 promotions of one line each", full.pricing(full.perItem(many)), full.cart(many), 2, false));
        rows.add(timed.measure(
                "1,000 promotions of the whole order",
                small.pricing(small.perOrder(many)),
                small.cart(many),
                2,
                false));
        return rows;
    }

    private void write(Path file, List<Timed.Row> rows) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = mapper.createObjectNode()
                .put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"))
                .put("entries", entries)
                .put("coupons", coupons)
                .put("rounds", rounds);
        ArrayNode all = root.putArray("carts");
        for (Timed.Row row : rows) {
            all.addObject()
                    .put("what", row.name())
                    .put("lines", row.lines())
                    .put("perSecond", row.perSecond())
                    .put("micros", row.micros())
                    .put("worstMicros", row.worstMicros())
                    .put("bytes", row.bytes());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        mapper.writeValue(file.toFile(), root);
    }
}
