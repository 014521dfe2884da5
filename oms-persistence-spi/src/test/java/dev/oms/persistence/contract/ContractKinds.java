package dev.oms.persistence.contract;

import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.IndexAttribute.Type;
import dev.oms.persistence.RecordKind;
import java.util.List;

/** The kinds that the contract tests store; the store under test must have prepared {@link #ALL} of them. */
public final class ContractKinds {
    static final String SAMPLE = "contract_sample";
    static final String BARE = "contract_bare";
    static final String TASK = "contract_task";

    static final String TITLE = "title";
    static final String AMOUNT = "amount";
    static final String PRICE = "price";
    static final String ACTIVE = "active";
    static final String PLACED = "placed_at";

    /** Every kind of the contract. */
    public static final List<RecordKind> ALL = List.of(
            new RecordKind(
                    SAMPLE,
                    List.of(
                            new IndexAttribute(TITLE, Type.TEXT),
                            new IndexAttribute(AMOUNT, Type.INTEGER),
                            new IndexAttribute(PRICE, Type.DECIMAL),
                            new IndexAttribute(ACTIVE, Type.BOOLEAN),
                            new IndexAttribute(PLACED, Type.INSTANT)),
                    List.of(
                            List.of(TITLE),
                            List.of(AMOUNT, RecordKind.ID),
                            List.of(ACTIVE, PLACED),
                            List.of(RecordKind.OWNER, PLACED))),
            new RecordKind(BARE, List.of(), List.of()),
            new RecordKind(
                    TASK,
                    List.of(new IndexAttribute(RecordKind.DUE, Type.INSTANT), new IndexAttribute(TITLE, Type.TEXT)),
                    List.of(List.of(RecordKind.DUE))));

    private ContractKinds() {}
}
