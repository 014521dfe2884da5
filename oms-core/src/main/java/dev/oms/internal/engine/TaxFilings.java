package dev.oms.internal.engine;

import dev.oms.command.EffectAnswer;
import dev.oms.common.TenantId;
import dev.oms.order.TaxEntry;
import dev.oms.order.TaxFiling;
import dev.oms.port.TaxLedger;
import java.util.function.Supplier;

/** Tells the tax ledger what it is to take. */
final class TaxFilings {
    private TaxFilings() {}

    /** @param askFirst whether it may have been told before without its answer being known */
    static EffectAnswer file(TaxLedger port, TaxFiling filing, TenantId tenant, String key, boolean askFirst) {
        TaxLedger.Document document = document(filing, tenant, key);
        return PortAnswers.askedFirst(
                askFirst,
                () -> answer(() -> port.lookUp(key)),
                () -> answer(() -> switch (filing.entry().type()) {
                    case COMMIT -> port.commit(document);
                    case ADJUST -> port.adjust(document);
                    case VOID -> port.voided(document);
                }));
    }

    private static TaxLedger.Document document(TaxFiling filing, TenantId tenant, String key) {
        TaxEntry entry = filing.entry();
        return new TaxLedger.Document(
                key,
                tenant.value() + "/" + TaxEntry.id(filing.order(), entry.document()),
                filing.document(),
                filing.order(),
                entry.about(),
                entry.at(),
                filing.customer(),
                filing.shipTo(),
                entry.lines());
    }

    private static EffectAnswer answer(Supplier<TaxLedger.Answer> call) {
        return PortAnswers.of("tax ledger", call, answer -> {
            if (answer instanceof TaxLedger.Answer.Taken taken) {
                return PortAnswers.succeeded(taken.reference());
            }
            if (answer instanceof TaxLedger.Answer.Declined declined) {
                return new EffectAnswer.Declined(Failures.text(declined.reason()));
            }
            if (answer instanceof TaxLedger.Answer.Failed failed) {
                return new EffectAnswer.Failed(Failures.text(failed.error()));
            }
            return new EffectAnswer.Unknown(Failures.text(((TaxLedger.Answer.Unknown) answer).error()));
        });
    }
}
