package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.TransitForm;
import dev.oms.inventory.TransitTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns what was entered about a node into what it is, or says everything that is wrong with it. */
final class NodeProfiles {
    private final NodeForm form;
    private final List<CalendarEntry> calendars;
    private final List<Refusal> refusals = new ArrayList<>();

    NodeProfiles(NodeForm form, Instant now) {
        this.form = form;
        this.calendars = form.calendar().stream()
                .map(calendar -> new CalendarEntry(calendar, "profile[0].calendar[0]", now))
                .toList();
        calendars.forEach(each -> refusals.addAll(each.refusals()));
        checkTransit();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Only where there are no refusals. */
    NodeProfile profile() {
        return new NodeProfile(
                form.type(),
                form.capabilities(),
                form.shipsTo(),
                calendars.stream().map(CalendarEntry::calendar).toList(),
                form.transit().stream()
                        .map(each -> new TransitTime(each.country(), each.postalPrefix(), each.days()))
                        .toList(),
                form.ordersPerDay(),
                form.unitsPerDay());
    }

    private void checkTransit() {
        Set<String> areas = new HashSet<>();
        for (int i = 0; i < form.transit().size(); i++) {
            TransitForm each = form.transit().get(i);
            if (!areas.add(each.country() + each.postalPrefix())) {
                refuse("transit[" + i + "]", "names an area twice: " + each.country() + " " + each.postalPrefix());
            } else if (!form.shipsTo().isEmpty() && !form.shipsTo().contains(each.country())) {
                refuse("transit[" + i + "].country", each.country() + " is no country that it ships to");
            }
        }
    }

    private void refuse(String path, String text) {
        String full = "profile[0]." + path;
        refusals.add(new Refusal(Refusal.Code.INVALID, full, full + " " + text));
    }
}
