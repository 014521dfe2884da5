package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.inventory.CalendarForm;
import dev.oms.inventory.WorkCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Turns an entered calendar into one, or says everything that is wrong with it. */
public final class CalendarEntry {
    private final CalendarForm form;
    private final String path;
    private final List<Refusal> refusals = new ArrayList<>();

    /** @param path of the calendar in the command */
    public CalendarEntry(CalendarForm form, String path, Instant now) {
        this.form = form;
        this.path = path;
        check("zone", form.zone(), ZoneId::of);
        check("cutOff", form.cutOff(), LocalTime::parse);
        form.holidays().forEach(day -> check("holidays", day, LocalDate::parse));
        if (refusals.isEmpty() && calendar().shipDate(now).isEmpty()) {
            refuse("holidays", "leave no working day in the coming year");
        }
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** Only where there are no refusals. */
    public WorkCalendar calendar() {
        return new WorkCalendar(
                ZoneId.of(form.zone()),
                form.days(),
                form.holidays().stream().map(LocalDate::parse).collect(Collectors.toSet()),
                LocalTime.parse(form.cutOff()));
    }

    private void check(String component, String text, Consumer<String> parse) {
        try {
            parse.accept(text);
        } catch (DateTimeException e) {
            refuse(component, "has no " + text);
        }
    }

    private void refuse(String component, String text) {
        String full = path + "." + component;
        refusals.add(new Refusal(Refusal.Code.INVALID, full, full + " " + text));
    }
}
