package org.ballpad.cases.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.RingBounds;
import org.ballpad.cases.run.VariantResult;

/// The report as one web page that needs nothing else: style, pictures and text are inside, no
/// address is fetched.
public final class HtmlReport {
  private final Report report;
  private final Manifest manifest;
  private final StringBuilder text = new StringBuilder();

  private HtmlReport(Report report, Manifest manifest) {
    this.report = report;
    this.manifest = manifest;
  }

  /// The page.
  public static String of(Report report, Manifest manifest) {
    return new HtmlReport(report, manifest).page();
  }

  private String page() {
    add("<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>");
    add("<meta name='viewport' content='width=device-width, initial-scale=1'>");
    add("<title>" + Svg.escape(report.title()) + "</title>");
    add("<style>\n" + style() + "</style></head><body><main>");
    header();
    HtmlTables tables = new HtmlTables(report);
    MaterialColours colours =
        new MaterialColours(report.variants().stream().map(VariantResult::partition).toList());
    Views views = Views.of(report);
    opening(tables, colours, views);
    warnings();
    if (!report.requirements().isEmpty()) {
      add("<h2>Requirements</h2>");
      add(tables.requirements());
    }
    if (!report.references().isEmpty()) {
      ratios(tables);
    }
    LifeTable.questions(report).forEach(this::life);
    add("<h2>Results</h2>");
    add(tables.values());
    reading();
    bounds(tables);
    sections(colours, views);
    fields(views);
    meshes(colours, views);
    if (!report.references().isEmpty()) {
      add("<h2>Ratios in figures</h2>");
      report.references().forEach(reference -> add(tables.ratios(reference)));
    }
    provenance();
    add("</main></body></html>");
    return text.toString();
  }

  private void header() {
    add("<header><h1>" + Svg.escape(report.title()) + "</h1>");
    String at = Figures.plain(SummaryJson.celsius(report.endTemperature())) + " °C";
    add("<div class='sub'>Case <code>" + Svg.escape(report.name()) + "</code>, ");
    add(
        Svg.escape(report.history().replace("degC", "°C"))
            + ", stresses at "
            + at
            + ".</div></header>");
  }

  /// The section, what its colours mean, and the headline against each reference.
  private void opening(HtmlTables tables, MaterialColours colours, Views views) {
    VariantResult last = report.variants().getLast();
    add("<div class='pair'><figure>");
    add(SectionPicture.of(last.partition(), views.whole(), colours, true, last.name()));
    add("<figcaption>Section through the joint, " + Svg.escape(last.name()) + ".</figcaption>");
    add("</figure><div>");
    if (!report.references().isEmpty()) {
      add(Headline.of(report).map(tables::headline).orElse(""));
    }
    add(legend(colours) + "</div></div>");
  }

  private void warnings() {
    if (!report.inaccurate().isEmpty()) {
      add("<p><strong>The accuracy asked for was not reached by:</strong> ");
      add(Svg.escape(String.join(", ", report.inaccurate())) + ".</p>");
    }
    List<String> all = new ArrayList<>(report.warnings());
    report.variants().forEach(v -> v.warnings().forEach(w -> all.add(v.name() + ": " + w)));
    if (!all.isEmpty()) {
      add("<details><summary>" + all.size() + " warnings: data and geometry</summary>");
      add("<ul class='warnings'>");
      all.forEach(warning -> add("<li>" + Svg.escape(warning) + "</li>"));
      add("</ul></details>");
    }
  }

  private void ratios(HtmlTables tables) {
    add("<h2>Compared with each reference</h2>");
    add(
        "<p>Bars start at 1, the reference; whiskers are the discretisation error of the ratio."
            + " Which ");
    add("reference is chosen can decide the verdict, so every one is shown.</p>");
    for (String reference : report.references()) {
      add("<h3>Ratio to " + Svg.escape(reference) + "</h3>");
      add("<p class='note'>" + tables.verdict(reference) + "</p>");
      add("<figure class='scroll'>" + RatioBars.of(report, reference) + "</figure>");
    }
  }

  private void life(String question) {
    LifeTable life = LifeTable.of(report, question);
    String which = question.equals("life") ? "" : ", " + Svg.escape(question);
    add("<h2>Life" + which + "</h2>");
    add("<p>" + Svg.escape(life.title()) + ".</p>");
    add(HtmlTables.life(life));
    WeibullPicture.of(report, question)
        .ifPresent(picture -> {
          add(
              "<figure>"
                  + picture
                  + "<figcaption>Joints that have failed, on Weibull's paper. The ");
          add(
              "band holds the life with its error, not the scatter of the law; the dot is the first ");
          add("failure.</figcaption></figure>");
        });
    life.notes().forEach(note -> add("<p class='note'>" + Svg.escape(note) + ".</p>"));
  }

  private void bounds(HtmlTables tables) {
    for (RingBounds both : report.bounds()) {
      add("<h2>Bounds of the ring with gaps, " + Svg.escape(both.name()) + "</h2>");
      add("<p class='note'>A ring with gaps is not axisymmetric. It is computed twice, as the ");
      add(
          "stiffest (Voigt) and the softest (Reuss) mixture of the ring and of what stands in its ");
      add("gaps. The spread is the difference as a share of the mean. Stress at the ends of the ");
      add("ring is in neither; the sector in three dimensions that has it is not there yet.</p>");
      add(tables.spread(both));
    }
  }

  private void reading() {
    add(
        "<p class='note'>± is the discretisation error: the change from the next coarser, nested"
            + " mesh, or better ");
    add(
        "where three meshes show the order. * marks a maximum that grows with every refinement"
            + " because theory has ");
    add(
        "no limit there, or that still changes by more than 2 %: it is no headline and is not compared. † marks a life after one cycle:"
            + " how far the next differ is not in its error. An error counts the mesh, and for"
            + " damage and lives the increments and cycles; not the ");
    add("material data nor the idealisation.</p>");
  }

  private void sections(MaterialColours colours, Views views) {
    add("<h2>What was built</h2>");
    add("<p class='note'>Around the joint.</p><div class='two'>");
    for (VariantResult variant : report.variants()) {
      figure(
          SectionPicture.of(variant.partition(), views.joint(), colours, false, variant.name()),
          variant.name());
    }
    add("</div>");
  }

  private void fields(Views views) {
    FieldScale scale = FieldScale.of(report, views.joint());
    add("<h2>Von Mises stress near the joint</h2>");
    add("<p class='note'>One scale for all variants. Values are those of the finest mesh, linear ");
    add("in each cell and never averaged across cells; what lies above the scale, at singular ");
    add("corners, takes its last colour.</p><figure>" + scale.bar() + "</figure>");
    for (VariantResult variant : report.variants()) {
      figure(FieldPicture.of(variant, views.joint(), scale), variant.name());
    }
  }

  private void meshes(MaterialColours colours, Views views) {
    add("<h2>The meshes</h2>");
    add("<p class='note'>The coarsest of each sequence; the next divides every cell into four.");
    add("</p><div class='two'>");
    for (VariantResult variant : report.variants()) {
      List<String> nodes =
          variant.meshes().stream().map(m -> "%,d".formatted(m.nodeCount())).toList();
      figure(
          MeshPicture.of(variant.meshes().getFirst(), views.joint(), colours, variant.name()),
          variant.name() + ", meshes of " + String.join(" and ", nodes) + " nodes");
    }
    add("</div>");
  }

  private void provenance() {
    add("<h2>Where this comes from</h2><dl>");
    item("program", "Ballpad " + manifest.version());
    item("command", manifest.command());
    manifest.inputs().forEach((path, hash) -> item(path, "SHA-256 " + hash));
    item("started", manifest.started());
    double total = manifest.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
    item("took", Figures.rounded(total, 3) + " s on " + manifest.threads() + " threads");
    item("Java", manifest.java());
    add("</dl>");
  }

  private void item(String term, String value) {
    add("<dt>" + Svg.escape(term) + "</dt><dd>" + Svg.escape(value) + "</dd>");
  }

  private void figure(String picture, String caption) {
    add("<figure><div class='frame'>" + picture + "</div>");
    add("<figcaption>" + Svg.escape(caption) + "</figcaption></figure>");
  }

  private static String legend(MaterialColours colours) {
    StringBuilder list = new StringBuilder("<ul class='legend'>");
    colours
        .materials()
        .forEach((region, material) -> {
          list.append("<li><i style='background:").append(colours.of(region)).append("'></i>");
          list.append(Svg.escape(region + ", " + material)).append("</li>");
        });
    return list.append("</ul>").toString();
  }

  private void add(String markup) {
    text.append(markup).append('\n');
  }

  /// Text that may stand in markup.
  public static String escape(String text) {
    return Svg.escape(text);
  }

  /// The style sheet of all pages.
  public static String style() {
    try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
