package org.ballpad.cases.sweep.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ballpad.cases.report.HtmlReport;
import org.ballpad.cases.report.Json;
import org.ballpad.cases.sweep.PointTable;
import org.ballpad.cases.sweep.PointTable.Column;
import org.ballpad.cases.sweep.PointTable.Row;

/// A study as one web page that needs nothing else: the numbers are in it, and scripts in it draw
/// them. Cost: about 100 bytes for each point of ten columns.
public final class StudyPage {
  private static final MathContext FIGURES = new MathContext(6);
  private static final List<String> SCRIPTS = List.of("charts.js", "points.js", "study.js");

  private StudyPage() {}

  /// The page.
  public static String of(String title, PointTable table, StudyAnswers answers) {
    String data = Json.text(tree(title, table, answers));
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang='en'><head>");
    page.append("<meta charset='utf-8'>");
    page.append("<meta name='viewport' content='width=device-width, initial-scale=1'><title>");
    page.append(HtmlReport.escape(title)).append("</title><style>\n").append(HtmlReport.style());
    page.append(resource("study.css")).append("</style></head><body>\n");
    page.append(resource("study.html"));
    // A text that ends a script must not stand in one.
    page.append("<script type='application/json' id='data'>").append(data.replace("<", "\\u003c"));
    page.append("</script>\n<script>\n'use strict';\n");
    SCRIPTS.forEach(name -> page.append(resource(name)));
    return page.append("</script></body></html>\n").toString();
  }

  private static Map<String, Object> tree(String title, PointTable table, StudyAnswers answers) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("title", title);
    root.put("parameters", columns(table.parameters(), table, true));
    root.put("results", columns(table.results(), table, false));
    root.put("number", table.rows().stream().map(Row::number).toList());
    root.put("status", table.rows().stream().map(row -> row.status().ordinal()).toList());
    Map<String, Object> reasons = new LinkedHashMap<>();
    Map<String, Object> folders = new LinkedHashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (!row.reason().isEmpty()) {
        reasons.put(Integer.toString(i), row.reason());
      }
      if (!row.folder().isEmpty()) {
        folders.put(Integer.toString(i), row.folder());
      }
    }
    root.put("reasons", reasons);
    root.put("folders", folders);
    root.put("answers", shortened(AnswersJson.tree(answers, table)));
    return root;
  }

  private static List<Object> columns(List<Column> columns, PointTable table, boolean varied) {
    List<Object> list = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      int index = k;
      Map<String, Object> column = new LinkedHashMap<>();
      column.put("name", columns.get(k).name());
      column.put("unit", columns.get(k).unit());
      if (varied) {
        boolean words = table.rows().stream().anyMatch(r -> r.parameters().get(index).isNaN());
        column.put(
            "values",
            words
                ? table.rows().stream().map(row -> row.settings().get(index)).toList()
                : numbers(table, row -> row.parameters().get(index)));
      } else {
        column.put("values", numbers(table, row -> row.values().get(index)));
        column.put("errors", numbers(table, row -> row.errors().get(index)));
      }
      list.add(column);
    }
    return list;
  }

  private static List<Object> numbers(PointTable table, ToDoubleFunction<Row> number) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(i -> shortened(number.applyAsDouble(table.rows().get(i))))
        .toList();
  }

  /// Every number of a tree with the figures that a picture shows.
  private static Object shortened(Object tree) {
    return switch (tree) {
      case Double number when Double.isFinite(number) ->
          number == 0 ? (Object) 0 : new BigDecimal(number).round(FIGURES).stripTrailingZeros();
      case Map<?, ?> map -> {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, shortened(value)));
        yield copy;
      }
      case List<?> list -> list.stream().map(StudyPage::shortened).toList();
      default -> tree;
    };
  }

  private static String resource(String name) {
    try (InputStream stream = StudyPage.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
