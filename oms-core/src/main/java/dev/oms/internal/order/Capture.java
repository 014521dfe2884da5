package dev.oms.internal.order;

import dev.oms.catalog.offering.CatalogVersion;
import dev.oms.catalog.offering.Configuration;
import dev.oms.catalog.offering.Configurator;
import dev.oms.catalog.offering.Measures;
import dev.oms.catalog.offering.Selection;
import dev.oms.catalog.offering.Violation;
import dev.oms.command.Refusal;
import dev.oms.internal.catalog.CatalogVersions;
import dev.oms.internal.engine.Reader;
import dev.oms.order.PlaceOrder;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Takes the lines of a command apart into base units of SKUs, or says everything that is wrong with how they were ordered. */
final class Capture {
    private final Optional<CatalogVersion> catalog;
    private final Instant moment;
    private final Buyer buyer;
    private final String path;

    /** @param path of the lines in the command */
    private Capture(Optional<CatalogVersion> catalog, Instant moment, Buyer buyer, String path) {
        this.catalog = catalog;
        this.moment = moment;
        this.buyer = buyer;
        this.path = path;
    }

    /**
     * Who buys.
     *
     * @param currency that is paid in; none where it is unknown
     * @param country that it is sent to
     * @param age in years; 0 where nobody knows
     */
    record Buyer(Optional<Currency> currency, String country, int age) {}

    /** Reads the catalogue only for lines that ask for it. */
    static CapturedLines of(List<PlaceOrder.Line> lines, Buyer buyer, String path, Reader reader) {
        if (lines.stream().allMatch(PlaceOrder.Line::isPlain)) {
            return CapturedLines.plain(lines);
        }
        Optional<CatalogVersion> catalog = reader.query(CatalogVersions.at(reader.now())).entities().stream()
                .findFirst();
        return new Capture(catalog, reader.now(), buyer, path).of(lines);
    }

    private CapturedLines of(List<PlaceOrder.Line> lines) {
        Measures measures = catalog.map(Measures::of).orElse(Measures.USUAL);
        Capturing captured = new Capturing();
        for (int i = 0; i < lines.size(); i++) {
            PlaceOrder.Line line = lines.get(i);
            String at = path + "[" + i + "]";
            if (!line.selection().isEmpty()) {
                configure(line, captured, i, at);
            } else if (!line.measure().isEmpty()) {
                new MeasuredLine(line, measures, buyer.currency()).capture(captured, i, at);
            } else {
                captured.plain(line, i);
            }
        }
        return captured.lines();
    }

    private void configure(PlaceOrder.Line line, Capturing captured, int place, String at) {
        Selection selection = line.selection().get(0);
        if (!mixed(line, selection, captured, at)) {
            if (catalog.isEmpty()) {
                captured.refuse(new Refusal(Refusal.Code.NOT_FOUND, at + ".selection[0]", "no catalogue is published"));
                return;
            }
            Configurator configurator = catalog.get().configurator();
            Configuration configuration = configurator.check(selection, moment);
            configuration.violations().forEach(each -> captured.refuse(refusal(each, at)));
            if (configuration.isValid()) {
                explode(configuration, configurator, line, captured, place, at);
            }
        }
    }

    private void explode(
            Configuration configuration,
            Configurator configurator,
            PlaceOrder.Line line,
            Capturing captured,
            int place,
            String at) {
        ConfiguredItem item = ConfiguredItem.of(
                catalog.orElseThrow().version(),
                configuration,
                configurator,
                configurator.parts(configuration),
                line.quantity());
        configurator
                .restrictions(configuration, buyer.country(), buyer.age())
                .forEach(each -> captured.refuse(new Refusal(
                        Refusal.Code.NOT_QUALIFIED,
                        at + ".selection[0]." + each.subject(),
                        each.text() + "; " + each.hint())));
        Optional<String> tooMany = Capturing.tooMany(item);
        if (item.parts().isEmpty()) {
            captured.refuse(invalid(at + ".selection[0]", line.sku() + " has nothing in it that could be delivered"));
        } else if (tooMany.isPresent()) {
            captured.refuse(new Refusal(Refusal.Code.TOO_MANY_UNITS, at + ".quantity", tooMany.get()));
        } else {
            captured.configured(item, part -> line.part(part.sku().value(), (int) part.units()), place);
        }
    }

    /** Whether a line says more than an offering can be ordered by. */
    private static boolean mixed(PlaceOrder.Line line, Selection selection, Capturing captured, String at) {
        if (!line.sku().equals(selection.offering())) {
            captured.refuse(
                    invalid(at + ".sku", "is %s, and %s is selected".formatted(line.sku(), selection.offering())));
        } else if (!line.measure().isEmpty()) {
            captured.refuse(invalid(at + ".measure", "an offering is ordered in whole numbers; leave it out"));
        } else if (!line.unitPrice().isEmpty() || !line.discount().isEmpty()) {
            captured.refuse(invalid(
                    at + (line.unitPrice().isEmpty() ? ".discount" : ".unitPrice"),
                    "an offering costs what its parts do; quote it to agree another price"));
        } else {
            return false;
        }
        return true;
    }

    private static Refusal refusal(Violation violation, String at) {
        String hint = violation.hint().isEmpty() ? "" : "; " + violation.hint();
        return invalid(at + ".selection[0]." + violation.subject(), violation.text() + hint);
    }

    private static Refusal invalid(String at, String text) {
        return new Refusal(Refusal.Code.INVALID, at, text);
    }
}
