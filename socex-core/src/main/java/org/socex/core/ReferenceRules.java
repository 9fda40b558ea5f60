package org.socex.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;

/** The rules of an {@link Edition} about ids and what refers to them. */
final class ReferenceRules {
  private static final int FEW = 8;

  private final Edition edition;
  private final EditionIndex index;
  private final Findings findings;

  private ReferenceRules(Edition edition, EditionIndex index, Findings findings) {
    this.edition = edition;
    this.index = index;
    this.findings = findings;
  }

  static void check(Edition edition, EditionIndex index, Findings findings) {
    DuplicateIds.check(edition.getSessions(), Session::getId, "/sessions", findings);
    DuplicateIds.check(edition.getSpeakers(), Speaker::getId, "/speakers", findings);
    DuplicateIds.check(edition.getDelegates(), Delegate::getId, "/delegates", findings);
    ReferenceRules rules = new ReferenceRules(edition, index, findings);
    rules.references();
    rules.orphans();
  }

  private void references() {
    edition.getHost().ifPresent(host -> reference(host, index::hasSpeaker, () -> "/host"));
    List<Session> sessions = edition.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      String at = "/sessions/" + i;
      session.getRoom().ifPresent(room -> reference(room, index::hasRoom, () -> at + "/room"));
      session
          .getChair()
          .ifPresent(chair -> reference(chair, index::hasSpeaker, () -> at + "/chair"));
      references(session.getSpeakers(), index::hasSpeaker, () -> at + "/speakers/");
    }
    List<Delegate> delegates = edition.getDelegates();
    for (int i = 0; i < delegates.size(); i++) {
      int delegate = i;
      references(
          delegates.get(i).getElectives(),
          index::hasSession,
          () -> "/delegates/" + delegate + "/electives/");
    }
  }

  private void reference(String reference, Predicate<String> known, Supplier<String> pointer) {
    if (!known.test(reference)) {
      findings.add(Rule.REF_DANGLING, pointer.get(), reference);
    }
  }

  private void references(
      List<String> references, Predicate<String> known, Supplier<String> pointer) {
    // comparing few references costs less than hashing them
    Set<String> seen = references.size() > FEW ? new HashSet<>() : null;
    for (int k = 0; k < references.size(); k++) {
      String reference = references.get(k);
      if (!known.test(reference)) {
        findings.add(Rule.REF_DANGLING, pointer.get() + k, reference);
      }
      if (seen == null ? references.indexOf(reference) < k : !seen.add(reference)) {
        findings.add(Rule.REF_DUPLICATE, pointer.get() + k, reference);
      }
    }
  }

  /** A programme that is still empty leaves everybody without a part. */
  private void orphans() {
    if (edition.getSessions().isEmpty()) {
      return;
    }
    Set<String> active = new HashSet<>();
    edition.getHost().ifPresent(active::add);
    for (Session session : edition.getSessions()) {
      active.addAll(session.getSpeakers());
      session.getChair().ifPresent(active::add);
    }
    for (int i = 0; i < edition.getSpeakers().size(); i++) {
      String id = edition.getSpeakers().get(i).getId();
      if (!active.contains(id)) {
        findings.add(Rule.REF_ORPHAN, "/speakers/" + i, id);
      }
    }
  }
}
