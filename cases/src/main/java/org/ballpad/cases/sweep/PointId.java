package org.ballpad.cases.sweep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.file.sweep.Study;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.YamlWriter;

/// Tells what is computed apart by its content: a hash of the resolved case, of what the study asks
/// of it and of the program. Two points with one id have the same numbers, in whatever study.
public final class PointId {
  /// Keys of a case that do not change a number.
  private static final List<String> MUTE = List.of("title", "claims", "expect", "require");

  private final StudyCase theCase;
  private final String program;

  /// @param program what computes, and how exactly: version, kernels, limits
  public PointId(StudyCase theCase, String program) {
    this.theCase = theCase;
    this.program = program;
  }

  /// The id of a point by its settings.
  public String of(List<String> settings) {
    return of(theCase.changes(settings));
  }

  /// The id of a point: a SHA-256, hexadecimal.
  ///
  /// @param changes what the point changes of the case
  String of(Map<String, Tree.Entry> changes) {
    Study study = theCase.study();
    StringBuilder text = new StringBuilder(program).append('\n');
    text.append(words(study.results())).append(study.errors()).append('\n');
    theCase.source().get("reference").ifPresent(r -> text.append(YamlWriter.flow(r)).append('\n'));
    Map<String, Tree.MapNode> documents = theCase.source().resolved(changes);
    documents.forEach((name, document) ->
        text.append(study.variants().isEmpty() ? "" : name).append('\n').append(told(document)));
    return sha256(text.toString());
  }

  private static String told(Tree.MapNode document) {
    Tree.MapNode told = document;
    for (String key : MUTE) {
      told = told.without(key);
    }
    return YamlWriter.text(told);
  }

  private static List<String> words(List<Tree.ScalarNode> nodes) {
    return nodes.stream().map(Tree.ScalarNode::text).toList();
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
