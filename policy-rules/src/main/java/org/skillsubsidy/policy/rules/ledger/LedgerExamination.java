package org.skillsubsidy.policy.rules.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.ledger.LedgerFinding;
import org.skillsubsidy.policy.model.ledger.LedgerFinding.Problem;
import org.skillsubsidy.policy.model.ledger.LedgerFormat;
import org.skillsubsidy.policy.model.ledger.LedgerReading;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * The examination of one file. A line is sound if it fits its own digest; the numbers of sound
 * lines can be relied on, those of others are inferred from where they stand.
 */
final class LedgerExamination {

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Comparator<LedgerFinding> BY_NUMBER =
      Comparator.comparingLong(LedgerFinding::number)
          .thenComparingInt(LedgerFinding::line)
          .thenComparing(LedgerFinding::problem);

  private final Optional<LedgerEntry> before;
  private final LedgerSeal start;
  private final Optional<LedgerSeal> seal;

  private final List<LedgerFinding> findings = new ArrayList<>();

  /** The sound entries, each once, by number. */
  private final TreeMap<Long, LedgerEntry> sound = new TreeMap<>();

  private final Set<Long> changed = new TreeSet<>();

  /** The line of each entry that is there, in the order of the file. */
  private final List<Long> order = new ArrayList<>();

  private final Map<Long, Integer> lineOf = new TreeMap<>();

  LedgerExamination(Optional<LedgerEntry> before, Optional<LedgerSeal> seal) {
    this.before = before;
    this.seal = seal;
    start = before.map(LedgerEntry::seal).orElse(LedgerSeal.START);
  }

  LedgerReading examine(LedgerFormat format, List<String> lines) {
    List<@Nullable LedgerEntry> entries = new ArrayList<>(lines.size());
    for (String line : lines) {
      entries.add(parse(format, line));
    }
    int first = format == LedgerFormat.CSV ? afterHeader(lines, entries) : 0;
    collectSound(entries, first);
    placeAll(format, lines, entries, first);
    findMisplaced();
    findMissing();
    sound.values().forEach(this::findBrokenLink);
    findBrokenSeal();
    findings.sort(BY_NUMBER);
    return new LedgerReading(
        findings.isEmpty() ? Optional.of(ledger(sound.values())) : Optional.empty(), findings);
  }

  private static @Nullable LedgerEntry parse(LedgerFormat format, String line) {
    try {
      return switch (format) {
        case CSV -> LedgerEntry.parse(line);
        case JSON_LINES -> LedgerJson.parse(line);
      };
    } catch (InvalidFactException e) {
      return null;
    }
  }

  /** A first line that is an entry is one that lost its header. */
  private int afterHeader(List<String> lines, List<@Nullable LedgerEntry> entries) {
    if (!lines.isEmpty() && lines.get(0).equals(LedgerWriter.HEADER)) {
      return 1;
    }
    findings.add(new LedgerFinding(Problem.NO_HEADER, start.number(), start.number(), 1));
    return lines.isEmpty() || entries.get(0) != null ? 0 : 1;
  }

  private void collectSound(List<@Nullable LedgerEntry> entries, int first) {
    for (int i = first; i < entries.size(); i++) {
      LedgerEntry entry = entries.get(i);
      if (entry != null && entry.number() > start.number()) {
        sound.putIfAbsent(entry.number(), entry);
      }
    }
  }

  private void placeAll(
      LedgerFormat format, List<String> lines, List<@Nullable LedgerEntry> entries, int first) {
    long last =
        Math.max(sound.isEmpty() ? 0 : sound.lastKey(), seal.map(LedgerSeal::number).orElse(0L));
    long previous = start.number();
    for (int i = first; i < lines.size(); i++) {
      LedgerEntry entry = entries.get(i);
      if (entry != null) {
        previous = entry.number();
        if (previous <= start.number() || lineOf.containsKey(previous)) {
          add(Problem.DUPLICATED, previous, i + 1);
        } else {
          place(previous, i + 1);
        }
        continue;
      }
      // What the line says of its number holds if no other line does, else its place does.
      long stated = statedNumber(format, lines.get(i));
      long number = stated <= last && isFree(stated) ? stated : previous + 1;
      if (isFree(number) && !lines.get(i).isBlank()) {
        place(number, i + 1);
        addChanged(number);
        previous = number;
      } else {
        add(Problem.UNREADABLE, previous, i + 1);
      }
    }
  }

  private boolean isFree(long number) {
    return number > start.number() && !sound.containsKey(number) && !changed.contains(number);
  }

  private void place(long number, int line) {
    order.add(number);
    lineOf.put(number, line);
  }

  private static long statedNumber(LedgerFormat format, String line) {
    String lead = format == LedgerFormat.CSV ? "" : "{\"number\":";
    int comma = line.indexOf(',');
    if (comma < 0 || !line.startsWith(lead)) {
      return 0;
    }
    String digits = line.substring(Math.min(lead.length(), comma), comma);
    return NUMBER.matcher(digits).matches() ? Long.parseLong(digits) : 0;
  }

  private void findMisplaced() {
    List<Long> sorted = order.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      if (!sorted.get(i).equals(order.get(i))) {
        add(Problem.MISPLACED, order.get(i), line(order.get(i)));
      }
    }
  }

  private void findMissing() {
    long expected = start.number() + 1;
    for (long number : new TreeSet<>(order)) {
      addMissing(expected, number - 1);
      expected = number + 1;
    }
    addMissing(expected, seal.map(LedgerSeal::number).orElse(0L));
  }

  private void addMissing(long first, long last) {
    if (first <= last) {
      findings.add(new LedgerFinding(Problem.MISSING, first, last, 0));
    }
  }

  /** Each entry has the digest of the one before. Of two sound ones, the earlier was rewritten. */
  private void findBrokenLink(LedgerEntry entry) {
    long number = entry.number();
    LedgerEntry predecessor = sound.get(number - 1);
    if (number == start.number() + 1) {
      predecessor = before.orElse(null);
      if (!entry.previous().equals(start.digest())) {
        addChanged(number);
      }
    } else if (predecessor != null && !entry.previous().equals(predecessor.digest())) {
      addChanged(number - 1);
    }
    if (predecessor != null
        && entry.booking().bookedOn().isBefore(predecessor.booking().bookedOn())) {
      add(Problem.BACKDATED, number, line(number));
    }
  }

  private void findBrokenSeal() {
    if (seal.isPresent()) {
      long number = seal.get().number();
      LedgerEntry entry = sound.get(number);
      boolean other = entry != null && !entry.digest().equals(seal.get().digest());
      boolean otherStart = number == start.number() && !seal.get().equals(start);
      if (other || otherStart) {
        addChanged(number);
      }
    }
  }

  private Ledger ledger(Collection<LedgerEntry> entries) {
    return before
        .map(Ledger::after)
        .orElse(Ledger.EMPTY)
        .with(entries.stream().map(LedgerEntry::booking).toList());
  }

  private void addChanged(long number) {
    if (changed.add(number)) {
      add(Problem.CHANGED, number, line(number));
    }
  }

  private void add(Problem problem, long number, int line) {
    findings.add(new LedgerFinding(problem, number, number, line));
  }

  private int line(long number) {
    return lineOf.getOrDefault(number, 0);
  }
}
