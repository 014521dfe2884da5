package dev.oms.internal.replenishment;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.AssemblyId;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.common.SupplyId;
import dev.oms.common.TransferId;
import dev.oms.internal.catalog.Explosion;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Lots;
import dev.oms.internal.inventory.KeptElsewhere;
import dev.oms.internal.inventory.NewAssembly;
import dev.oms.internal.inventory.NewTransfer;
import dev.oms.internal.inventory.Supplies;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.Supply;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferUnits;
import dev.oms.port.Facts;
import dev.oms.replenishment.AcceptProposal;
import dev.oms.replenishment.Demand;
import dev.oms.replenishment.Proposal;
import dev.oms.replenishment.ProposalAccepted;
import dev.oms.replenishment.Replenishing;
import dev.oms.replenishment.ReplenishmentRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Orders what was proposed, if about as much would be proposed now. */
public final class AcceptProposalHandler implements CommandHandler<AcceptProposal, AcceptProposalHandler.Known> {
    /** A proposal may have moved by a pack or by this part of it. */
    private static final int TOLERATED_PART = 10;

    /** What was read, and the demand behind the rule where it needs to be known. */
    record Known(Facts facts, Optional<Demand> demand) {}

    @Override
    public Class<AcceptProposal> type() {
        return AcceptProposal.class;
    }

    @Override
    public Known read(AcceptProposal command, Reader reader) {
        Sku sku = new Sku(command.sku());
        Facts facts = reader.read(
                command.supply().isEmpty()
                        ? Planning.reads(Set.of(sku))
                        : Planning.reads(Set.of(sku)).with(Supply.key(new SupplyId(command.supply()))));
        Optional<ReplenishmentRule> rule = SetReplenishmentHandler.find(facts, command.sku(), command.node())
                .map(Versioned::entity);
        Planning planning = new Planning(facts, reader.now());
        return new Known(
                rule.filter(AcceptProposalHandler::isAssembled).isPresent()
                        ? NewAssembly.read(sku, facts, reader)
                        : facts,
                rule.flatMap(each -> Optional.ofNullable(
                        new DemandReading(reader::query, planning::zone, planning::isSold, reader.now())
                                .of(List.of(each))
                                .get(each))));
    }

    private static boolean isAssembled(ReplenishmentRule rule) {
        return rule.terms().source() == Supply.Source.ASSEMBLY;
    }

    @Override
    public Optional<CustomerId> customer(AcceptProposal command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(AcceptProposal command, Known known, Draft draft) {
        Optional<Versioned<ReplenishmentRule>> found =
                SetReplenishmentHandler.find(known.facts(), command.sku(), command.node());
        if (found.isEmpty()) {
            return Decision.notFound("replenishment of " + command.sku() + " at", command.node());
        }
        Replenishing now =
                new Planning(known.facts(), draft.now()).of(found.get().entity(), known.demand());
        Optional<Refusal> refusal = keptElsewhere(now.rule(), draft).or(() -> refusal(command, now, known.facts()));
        return refusal.isPresent()
                ? Decision.declined(refusal.get())
                : order(command, found.get(), now.proposal().orElseThrow(), known.facts(), draft);
    }

    /** Goods that others keep are not sent to and fro here. */
    private static Optional<Refusal> keptElsewhere(ReplenishmentRule rule, Draft draft) {
        if (isAssembled(rule)) {
            return KeptElsewhere.refusal(draft, rule.node(), "node");
        }
        return rule.terms().isTransfer()
                ? KeptElsewhere.refusal(draft, rule.node(), "node")
                        .or(() -> KeptElsewhere.refusal(
                                draft, new NodeId(rule.terms().from()), "node"))
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(AcceptProposal command, Replenishing now, Facts facts) {
        ReplenishmentRule rule = now.rule();
        if (command.number() < rule.accepted()) {
            return refused(
                    Refusal.Code.ALREADY_EXISTS,
                    "number",
                    "proposal %d for %s at %s was accepted before; the next one is %d"
                            .formatted(command.number(), rule.sku(), rule.node(), rule.accepted()));
        }
        if (command.number() > rule.accepted()) {
            return refused(
                    Refusal.Code.INVALID,
                    "number",
                    "there was no proposal %d, ask for one".formatted(command.number()));
        }
        if (command.units() % rule.terms().pack() != 0) {
            return refused(
                    Refusal.Code.INVALID,
                    "units",
                    "%d units are not whole packs of %d"
                            .formatted(command.units(), rule.terms().pack()));
        }
        if (rule.terms().isTransfer() && !command.supply().isEmpty()) {
            return refused(Refusal.Code.INVALID, "supply", "a transfer has an id of its own");
        }
        if (isMade(rule, facts) && !command.supply().isEmpty()) {
            return refused(Refusal.Code.INVALID, "supply", "an assembly has an id of its own");
        }
        if (!command.supply().isEmpty()
                && facts.find(Supply.key(new SupplyId(command.supply())), Supply.class)
                        .isPresent()) {
            return refused(Refusal.Code.ALREADY_EXISTS, "supply", "there is a supply " + command.supply());
        }
        return moved(command, now);
    }

    /** Whether accepting it has it made here: of what, has to be known. */
    private static boolean isMade(ReplenishmentRule rule, Facts facts) {
        return isAssembled(rule) && NewAssembly.isKnown(rule.sku(), facts);
    }

    private static Optional<Refusal> moved(AcceptProposal command, Replenishing now) {
        long units = now.proposal().map(Proposal::units).orElse(0L);
        long tolerated = Math.max(now.rule().terms().pack(), command.units() / TOLERATED_PART);
        boolean tooMuch = now.rule().terms().isTransfer()
                && command.units() > now.ground().atSource();
        return units == 0 || tooMuch || Math.abs(units - command.units()) > tolerated
                ? refused(
                        Refusal.Code.CHANGED,
                        "units",
                        "by now %d units would be proposed, not %d: the position is %d; ask again"
                                .formatted(units, command.units(), now.ground().position()))
                : Optional.empty();
    }

    private static Optional<Refusal> refused(Refusal.Code code, String subject, String text) {
        return Optional.of(new Refusal(code, subject, text));
    }

    private static Decision order(
            AcceptProposal command, Versioned<ReplenishmentRule> rule, Proposal proposal, Facts facts, Draft draft) {
        if (isMade(rule.entity(), facts)) {
            Assembly assembly = assembly(command, proposal, facts, draft);
            List<Refusal> missing = NewAssembly.missing(assembly, facts);
            if (!missing.isEmpty()) {
                return Decision.declined(missing);
            }
            NewAssembly.begin(assembly, Map.of(), facts, draft);
            return accepted(command, rule, proposal, NewAssembly.supply(assembly), facts, draft);
        }
        SupplyId supply = rule.entity().terms().isTransfer()
                ? transfer(command, proposal, facts, draft)
                : expect(command, proposal, facts, draft);
        return accepted(command, rule, proposal, supply, facts, draft);
    }

    private static Assembly assembly(AcceptProposal command, Proposal proposal, Facts facts, Draft draft) {
        return Assembly.ordered(
                new AssemblyId(draft.newId()),
                proposal.node(),
                proposal.sku(),
                false,
                Explosion.of(facts).components(proposal.sku()),
                command.units(),
                proposal.due(),
                "",
                draft.now());
    }

    private static Decision accepted(
            AcceptProposal command,
            Versioned<ReplenishmentRule> rule,
            Proposal proposal,
            SupplyId supply,
            Facts facts,
            Draft draft) {
        proposal.reasons().forEach(reason -> draft.because(reason.code(), reason.text()));
        ProposalAccepted accepted = new ProposalAccepted(
                command.number(), command.units(), supply, new Planning(facts, draft.now()).today(command.node()));
        SetReplenishmentHandler.record(rule, accepted, draft);
        return draft.accept(supply.value());
    }

    private static SupplyId expect(AcceptProposal command, Proposal proposal, Facts facts, Draft draft) {
        SupplyId id = new SupplyId(command.supply().isEmpty() ? draft.newId() : command.supply());
        Supply supply = new Supply(
                id,
                proposal.sku(),
                proposal.node(),
                proposal.source(),
                proposal.from(),
                command.units(),
                0,
                proposal.due(),
                false,
                Supply.Stage.PLANNED,
                Lots.tracking(proposal.sku(), facts).isPresent());
        Supplies.expect(supply, 0, facts, draft);
        return id;
    }

    private static SupplyId transfer(AcceptProposal command, Proposal proposal, Facts facts, Draft draft) {
        Instant now = draft.now();
        Transfer transfer = Transfer.ordered(
                new TransferId(draft.newId()),
                new NodeId(proposal.from()),
                proposal.node(),
                StockPool.USUAL,
                List.of(new TransferUnits(proposal.sku(), command.units())),
                "",
                now);
        NewTransfer.begin(transfer, proposal.due(), Map.of(), facts, draft);
        return NewTransfer.supply(transfer, proposal.sku());
    }
}
