package dev.oms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.fulfillment.Shipment;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.TransferState;
import dev.oms.order.OrderState;
import dev.oms.order.UnitState;
import dev.oms.payment.PaymentTransaction;
import dev.oms.quote.QuoteState;
import dev.oms.returns.ReturnState;
import dev.oms.statemachine.StateMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StateMachineDiagramsTest {
    private static final Path FILE = Path.of(System.getProperty("oms.root"), "docs", "state-machines.md");

    @Test
    void theDiagramsInTheDocumentsAreThoseOfTheCode() throws IOException {
        String drawn = "# State machines\n\nDrawn from the code; `-Doms.rewriteDocs=true` draws them anew.\n"
                + section(
                        "Order",
                        "All that is stored of an order's life; every other status is derived.",
                        OrderState.LIFECYCLE)
                + section(
                        "Unit of an order line",
                        "Units are counted by state and only ever move like this.",
                        UnitState.MOVES)
                + section("Payment transaction", "One movement of money at the provider.", PaymentTransaction.LIFECYCLE)
                + section("Shipment", "What left a node together.", Shipment.LIFECYCLE)
                + section("Return", "Goods, or money for charges, that a customer gets back.", ReturnState.LIFECYCLE)
                + section("Transfer", "Goods that go from one node to another.", TransferState.LIFECYCLE)
                + section("Quote", "What is offered to one customer.", QuoteState.LIFECYCLE)
                + section(
                        "Assembly", "Kits that are made of their components, or taken apart.", AssemblyState.LIFECYCLE);
        if (Boolean.getBoolean("oms.rewriteDocs")) {
            Files.writeString(FILE, drawn);
        }

        assertThat(Files.readString(FILE)).isEqualTo(drawn);
    }

    private static String section(String title, String sentence, StateMachine<?, ?> machine) {
        return "\n## %s\n\n%s\n\n```mermaid\n%s```\n".formatted(title, sentence, machine.toMermaid());
    }
}
