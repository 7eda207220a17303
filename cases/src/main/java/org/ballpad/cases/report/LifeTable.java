package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.ballpad.cases.run.JointLife;
import org.ballpad.cases.run.LifeInUse;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.Darveaux;
import org.ballpad.materials.life.LifeKind;
import org.ballpad.materials.life.Metric;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.materials.life.Weibull;

/// One life of all variants as a table: what it follows from, the population, and the parts of its
/// error.
///
/// @param title what was asked, in a sentence
/// @param rows the head, then a row for each quantity
/// @param notes what must be said with the numbers
record LifeTable(String title, List<List<String>> rows, List<String> notes) {

  /// Names of the results that are lives, in the order of the case.
  static List<String> questions(Report report) {
    return report.variants().stream()
        .flatMap(variant -> variant.lives().stream())
        .map(life -> life.asked().name())
        .distinct()
        .toList();
  }

  /// The table of one of them.
  static LifeTable of(Report report, String question) {
    List<VariantResult> variants =
        report.variants().stream().filter(v -> v.life(question).isPresent()).toList();
    List<JointLife> lives = variants.stream().map(v -> v.life(question).orElseThrow()).toList();
    var rows = new ArrayList<List<String>>();
    rows.add(row(question, variants, VariantResult::name));
    damage(lives, rows);
    population(lives, rows);
    inUse(lives, rows);
    rows.add(row("error by the mesh", lives, l -> share(l.meshShare())));
    rows.add(row("error by the increments", lives, l -> share(l.stepShare())));
    rows.add(row("error by cycles not run", lives, l -> share(l.saturationShare())));
    rows.add(row("cycles run", lives, l -> Integer.toString(l.basis().cycles())));
    return new LifeTable(titles(lives), rows, notes(variants, lives));
  }

  private static void damage(List<JointLife> lives, List<List<String>> rows) {
    Metric metric = lives.getFirst().asked().bundle().metric();
    String unit = metric.unit().isEmpty() ? "" : ", " + metric.unit();
    rows.add(row(metric.title() + unit, lives, l -> figure(l.basis().damage())));
    if (lives.stream().allMatch(l -> l.asked().bundle().law() instanceof Darveaux)) {
      rows.add(
          row("crack has to grow, um", lives, l -> figure(l.basis().conditions().crackLength())));
      rows.add(row("cycles until it starts", lives, l -> crack(l, Darveaux::initiation)));
      rows.add(row("its growth per cycle, um", lives, l -> crack(l, Darveaux::growth)));
    }
  }

  private static String crack(JointLife life, ToDoubleBiFunction<Darveaux, Double> number) {
    var law = (Darveaux) life.asked().bundle().law();
    return figure(number.applyAsDouble(law, life.basis().damage()));
  }

  /// The life that the model gives, or all of the population where that is known.
  private static void population(List<JointLife> lives, List<List<String>> rows) {
    Bundle bundle = lives.getFirst().asked().bundle();
    boolean isKnown = lives.stream().allMatch(life -> life.population().isPresent());
    if (!isKnown || bundle.kind() == LifeKind.MEDIAN) {
      rows.add(row(LifeText.kind(bundle) + " life", lives, l -> ResultTable.cell(l.answer())));
    }
    if (isKnown) {
      int sample = lives.getFirst().asked().sample();
      rows.add(row("characteristic life (63.2 %)", lives, l -> scaled(l, Weibull::characteristic)));
      rows.add(row("mean life", lives, l -> scaled(l, Weibull::mean)));
      rows.add(
          row("first failure of " + sample, lives, l -> scaled(l, w -> w.firstFailure(sample))));
      rows.add(
          row("Weibull shape", lives, l -> Figures.plain(l.population().orElseThrow().shape())));
    }
  }

  /// The life in the cycles of use, where some variant asks for it.
  private static void inUse(List<JointLife> lives, List<List<String>> rows) {
    if (lives.stream().allMatch(life -> life.inUse().isEmpty())) {
      return;
    }
    rows.add(row("cycle of the test", lives, used(u -> cycle(u.test()))));
    rows.add(row("cycle of use", lives, used(u -> cycle(u.asked().cycle()))));
    String life = LifeText.kind(lives.getFirst().asked().bundle()) + " life in use, ";
    rows.add(row("acceleration factor to use", lives, used(u -> figure(u.acceleration()))));
    rows.add(row(life + "cycles", lives, used(u -> ResultTable.cell(u.cycles()))));
    rows.add(row(life + "years", lives, used(u -> ResultTable.cell(u.years()))));
  }

  private static Function<JointLife, String> used(Function<LifeInUse, String> cell) {
    return life -> life.inUse().map(cell).orElse("-");
  }

  /// What was asked; variants may ask for different models under one name.
  private static String titles(List<JointLife> lives) {
    return lives.stream().map(LifeTable::title).distinct().collect(Collectors.joining("; "));
  }

  private static String title(JointLife life) {
    Bundle bundle = life.asked().bundle();
    return "%s: %s life by %s, from %s um of %s along %s (thickness: %s)"
        .formatted(
            life.asked().name(),
            LifeText.kind(bundle),
            bundle.name(),
            Figures.plain(life.asked().layer().depth()),
            life.asked().solder(),
            life.asked().along(),
            life.asked().thicknessFrom().name().toLowerCase(Locale.ROOT));
  }

  private static List<String> notes(List<VariantResult> variants, List<JointLife> lives) {
    var notes = new ArrayList<String>();
    notes.add(
        variants.stream()
            .map(v -> JointLife.limits(v.solution().hypothesis()))
            .distinct()
            .collect(Collectors.joining("; ")));
    lives.stream()
        .map(life -> "recipe of the model: " + life.asked().bundle().recipe())
        .distinct()
        .forEach(notes::add);
    lives.stream()
        .flatMap(life -> life.inUse().stream())
        .map(use -> note(use.asked().by()))
        .distinct()
        .forEach(notes::add);
    if (lives.stream().anyMatch(life -> life.population().isEmpty())) {
      notes.add("the model names no Weibull shape: `shape` of the result gives the population");
    }
    return notes;
  }

  private static String note(NorrisLandzberg by) {
    return "the error in use is that of the life: constants of %s (%s) count as exact, and sets of them differ by factors of two to three"
        .formatted(by.name(), LifeText.marks(by));
  }

  private static String cycle(NorrisLandzberg.Cycle cycle) {
    return "%s to %s degC in %s"
        .formatted(
            PropertyCurve.celsius(cycle.low()),
            PropertyCurve.celsius(cycle.high()),
            time(cycle.period()));
  }

  private static String time(double seconds) {
    return seconds < 2 * 3600
        ? Figures.plain(seconds / 60) + " min"
        : Figures.plain(seconds / 3600) + " h";
  }

  private static <T> List<String> row(String name, List<T> of, Function<T, String> cell) {
    var row = new ArrayList<>(List.of(name));
    of.forEach(one -> row.add(cell.apply(one)));
    return row;
  }

  /// A number of the population with the error of the life, to which it is proportional.
  private static String scaled(JointLife life, ToDoubleFunction<Weibull> number) {
    double value = number.applyAsDouble(life.population().orElseThrow());
    return ResultTable.cell(life.answer().estimate().times(value / life.answer().value()));
  }

  private static String figure(double number) {
    return Figures.rounded(number, 4);
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "not known" : Figures.rounded(100 * share, 2) + " %";
  }
}
