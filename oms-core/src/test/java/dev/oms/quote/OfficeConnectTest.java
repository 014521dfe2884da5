package dev.oms.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.quote.Billing.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example, to the cent. */
final class OfficeConnectTest {

    @ParameterizedTest
    @CsvSource({
        "'', 85.50, 133.50, 139.50, 145.50, 5022.00, 5271.00, 51.22, -5.99",
        "15, 72.68, 120.68, 126.68, 132.68, 4560.48, 4809.48, 46.54, -14.22",
        "30, 59.85, 107.85, 113.85, 119.85, 4098.60, 4347.60, 40.86, -22.46"
    })
    void everyVersionComesOutToTheCent(
            String discount,
            String voice,
            String first,
            String second,
            String third,
            String recurring,
            String value,
            String margin,
            String againstList) {
        QuoteVersion version = OfficeConnect.version(discount, 36);

        assertThat(version.lines().get(0).charges())
                .filteredOn(each -> each.path().equals("VOICE") && each.kind() == QuotedCharge.Kind.RECURRING)
                .extracting(QuotedCharge::net)
                .containsOnly(euros(voice));
        assertThat(List.of(version.inPeriod(0), version.inPeriod(12), version.inPeriod(35)))
                .containsExactly(euros(first), euros(second), euros(third));
        assertThat(version.once()).isEqualTo(euros("249.00"));
        assertThat(version.recurring()).isEqualTo(euros(recurring));
        assertThat(version.contractValue()).isEqualTo(euros(value));
        assertThat(version.cost()).contains(euros("2571.00"));
        assertThat(version.margin()).contains(new BigDecimal(margin));
        assertThat(version.listValue()).isEqualTo(euros("5607.00"));
        assertThat(version.againstList()).isEqualTo(new BigDecimal(againstList));
        assertThat(version.estimatedUse()).isEqualTo(euros("30.00"));
    }

    @Test
    void aShorterTermPaysForTheRouterAndHasAShortFirstSegment() {
        QuoteVersion version = OfficeConnect.version("", 30);

        assertThat(version.once()).isEqualTo(euros("369.00"));
        assertThat(version.lines().get(0).charges())
                .filteredOn(each -> each.path().equals("LINE") && each.kind() == QuotedCharge.Kind.RECURRING)
                .extracting(QuotedCharge::periods)
                .containsExactly(6, 12, 12);
    }

    @Test
    void theFirstBillIsRoundedByCharge() {
        List<Item> bill = new Billing(OfficeConnect.version("15", 36)).firstBill(LocalDate.of(2025, 3, 17));

        assertThat(bill).extracting(Item::amount).containsExactly(euros("23.23"), euros("35.17"));
        assertThat(bill.stream().map(Item::amount).reduce(Money::plus)).contains(euros("58.40"));
        assertThat(Billing.restOfMonth(euros("120.68"), LocalDate.of(2025, 3, 17)))
                .isEqualTo(euros("58.39"));
    }

    @Test
    void aChangeInMidTermCostsTheDifferenceForTheDaysThatAreLeft() {
        Billing.Change change = Billing.change(euros("54.00"), euros("81.00"), LocalDate.of(2026, 5, 10));

        assertThat(change.credit()).isEqualTo(euros("38.32"));
        assertThat(change.charge()).isEqualTo(euros("57.48"));
        assertThat(change.net()).isEqualTo(euros("19.16"));
    }

    @Test
    void endingTheContractCostsHalfOfWhatIsLeft() {
        Billing billing = new Billing(OfficeConnect.version("15", 36));

        assertThat(billing.terminationFee(20, new BigDecimal("100"))).isEqualTo(euros("2098.88"));
        assertThat(billing.terminationFee(20, new BigDecimal("50"))).isEqualTo(euros("1049.44"));
        assertThat(billing.terminationFee(36, new BigDecimal("50"))).isEqualTo(euros("0.00"));
    }

    @Test
    void whoHasToApproveFollowsFromDiscountAndMargin() {
        ApprovalPolicy policy = OfficeConnect.approvals();

        assertThat(policy.chain(facts(""))).isEmpty();
        assertThat(policy.chain(facts("15"))).containsExactly("sales-manager");
        assertThat(policy.chain(facts("30"))).containsExactly("sales-manager", "director");
        assertThat(facts("15").noWorseThan(facts("15"))).isTrue();
        assertThat(facts("30").noWorseThan(facts("15"))).isFalse();
    }

    private static ApprovalFacts facts(String discount) {
        return ApprovalFacts.of(OfficeConnect.version(discount, 36));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
