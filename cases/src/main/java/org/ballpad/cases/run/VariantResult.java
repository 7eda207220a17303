package org.ballpad.cases.run;

import java.util.List;
import java.util.Optional;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Partition;
import org.ballpad.solver.Solution;

/// One variant from its cross-section to its numbers.
///
/// @param name name of the variant in the case
/// @param partition cross-section after the last step
/// @param meshes nested meshes, coarse to fine
/// @param solution state on the finest mesh
/// @param answers results in the order of the questions; a question about an interface that the
///   variant lacks has none
/// @param lives those of the answers that are lives, with what they follow from
/// @param warnings what the process and the run found worth saying, each beginning with its code
public record VariantResult(
    String name,
    Partition partition,
    List<Mesh> meshes,
    Solution solution,
    List<Answer> answers,
    List<JointLife> lives,
    List<String> warnings) {
  /// Copies the lists.
  public VariantResult {
    meshes = List.copyOf(meshes);
    answers = List.copyOf(answers);
    lives = List.copyOf(lives);
    warnings = List.copyOf(warnings);
  }

  /// The answer to a question, if the variant has what it asks about.
  public Optional<Answer> answer(String question) {
    return answers.stream().filter(a -> a.name().equals(question)).findFirst();
  }

  /// The life that answers a question, if it is one.
  public Optional<JointLife> life(String question) {
    return lives.stream().filter(life -> life.asked().name().equals(question)).findFirst();
  }
}
