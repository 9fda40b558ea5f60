package org.socex.core;

import static org.socex.core.rule.StandardRule.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.socex.core.internal.NearMiss;
import org.socex.core.rule.Coded;
import org.socex.core.rule.EmailAddress;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;

/** The rules of an {@link Edition} about ids, references and delegates who are registered twice. */
final class IdentityRules {
  /** The maximum number of searches for a similar id. Each search compares with every known id. */
  private static final int MAX_SUGGESTIONS = 20;

  private final Edition edition;
  private final EditionIndex index;
  private final Findings findings;
  private int suggestions;

  private IdentityRules(Edition edition, EditionIndex index, Findings findings) {
    this.edition = edition;
    this.index = index;
    this.findings = findings;
  }

  static void check(Edition edition, EditionIndex index, Findings findings) {
    idDuplicate("/sessions", edition.getSessions(), Session::getId, index.sessions, findings);
    idDuplicate("/speakers", edition.getSpeakers(), Speaker::getId, index.speakers, findings);
    List<Delegate> delegates = edition.getDelegates();
    Map<String, Integer> delegateIds = EditionIndex.byId(delegates, Delegate::getId);
    idDuplicate("/delegates", delegates, Delegate::getId, delegateIds, findings);
    IdentityRules rules = new IdentityRules(edition, index, findings);
    rules.refDangling();
    rules.refDuplicate();
    rules.refOrphan();
    rules.delegateDuplicate();
  }

  /** Checks one list of a venue, an edition or a series. */
  static <T> void idDuplicate(
      String list,
      List<T> entries,
      Function<T, String> id,
      Map<String, Integer> first,
      Findings findings) {
    for (int i = 0; i < entries.size() && first.size() < entries.size(); i++) {
      String own = id.apply(entries.get(i));
      Integer earlier = first.get(own);
      if (earlier != null && earlier != i) {
        findings.add(
            ID_DUPLICATE,
            list + "/" + i + "/id",
            Facts.none().withId("id", own),
            list + "/" + earlier + "/id");
      }
    }
  }

  /** The kinds of things that a reference can name. */
  private enum Referent implements Coded {
    ROOM("/venue/rooms/"),
    SPEAKER("/speakers/"),
    CHAIR("/speakers/"),
    HOST("/speakers/"),
    SESSION("/sessions/");

    private final String list;

    Referent(String list) {
      this.list = list;
    }

    @Override
    public String getCode() {
      return Coded.wordOf(this);
    }
  }

  private void refDangling() {
    String host = edition.getHost().orElse(null);
    if (host != null && !index.speakers.containsKey(host)) {
      refDangling(Referent.HOST, host, index.speakers, "/host");
    }
    List<Session> sessions = edition.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      String room = session.getRoom().orElse(null);
      if (room != null && !index.rooms.containsKey(room)) {
        refDangling(Referent.ROOM, room, index.rooms, "/sessions/" + i + "/room");
      }
      String chair = session.getChair().orElse(null);
      if (chair != null && !index.speakers.containsKey(chair)) {
        refDangling(Referent.CHAIR, chair, index.speakers, "/sessions/" + i + "/chair");
      }
      refDangling(
          Referent.SPEAKER, session.getSpeakers(), index.speakers, "/sessions/", i, "/speakers/");
    }
    List<Delegate> delegates = edition.getDelegates();
    for (int d = 0; d < delegates.size(); d++) {
      List<String> electives = delegates.get(d).getElectives();
      refDangling(Referent.SESSION, electives, index.sessions, "/delegates/", d, "/electives/");
    }
  }

  private void refDangling(
      Referent kind,
      List<String> references,
      Map<String, Integer> known,
      String list,
      int entry,
      String field) {
    for (int k = 0; k < references.size(); k++) {
      if (!known.containsKey(references.get(k))) {
        refDangling(kind, references.get(k), known, list + entry + field + k);
      }
    }
  }

  private void refDangling(Referent kind, String id, Map<String, Integer> known, String pointer) {
    Facts facts = Facts.none().with("kind", kind).withId("id", id);
    String near = null;
    if (suggestions < MAX_SUGGESTIONS) {
      suggestions++;
      near = NearMiss.of(id, known.keySet()).orElse(null);
    }
    if (near == null) {
      findings.add(REF_DANGLING, pointer, facts);
    } else {
      String related = kind.list + known.get(near) + "/id";
      findings.add(REF_DANGLING, pointer, facts.withId("suggestion", near), related);
    }
  }

  private void refDuplicate() {
    List<Session> sessions = edition.getSessions();
    for (int i = 0; i < sessions.size(); i++) {
      refDuplicate(sessions.get(i).getSpeakers(), "/sessions/", i, "/speakers/");
    }
    List<Delegate> delegates = edition.getDelegates();
    for (int d = 0; d < delegates.size(); d++) {
      refDuplicate(delegates.get(d).getElectives(), "/delegates/", d, "/electives/");
    }
  }

  private void refDuplicate(List<String> references, String list, int entry, String field) {
    boolean few = references.size() <= Delegate.MAX_ELECTIVES;
    Map<String, Integer> first = few ? Map.of() : EditionIndex.byId(references, id -> id);
    for (int k = 0; k < references.size(); k++) {
      String reference = references.get(k);
      int earlier = few ? references.indexOf(reference) : first.getOrDefault(reference, k);
      if (earlier < k) {
        findings.add(
            REF_DUPLICATE,
            list + entry + field + k,
            Facts.none().withId("id", reference),
            list + entry + field + earlier);
      }
    }
  }

  /** Skips an edition without sessions, in which no speaker has a part yet. */
  private void refOrphan() {
    if (edition.getSessions().isEmpty()) {
      return;
    }
    Set<String> active = new HashSet<>();
    edition.getHost().ifPresent(active::add);
    for (Session session : edition.getSessions()) {
      active.addAll(session.getSpeakers());
      session.getChair().ifPresent(active::add);
    }
    List<Speaker> speakers = edition.getSpeakers();
    for (int i = 0; i < speakers.size(); i++) {
      if (!active.contains(speakers.get(i).getId())) {
        findings.add(REF_ORPHAN, "/speakers/" + i);
      }
    }
  }

  private void delegateDuplicate() {
    EmailAddress.Validator wellFormed = new EmailAddress.Validator();
    List<Delegate> delegates = edition.getDelegates();
    Map<String, Integer> first = new HashMap<>(2 * delegates.size());
    for (int d = 0; d < delegates.size(); d++) {
      Delegate delegate = delegates.get(d);
      String email = delegate.getEmail().orElse(null);
      if (email == null
          || delegate.getStatus() == BookingStatus.CANCELLED
          || wellFormed.broken(email) != null) {
        continue;
      }
      Integer earlier = first.putIfAbsent(email.toLowerCase(Locale.ROOT), d);
      if (earlier != null) {
        findings.add(
            DELEGATE_DUPLICATE,
            "/delegates/" + d + "/email",
            Facts.none().withId("delegate", delegates.get(earlier).getId()),
            "/delegates/" + earlier + "/email");
      }
    }
  }
}
