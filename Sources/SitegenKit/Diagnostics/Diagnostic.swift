/// One finding: what is wrong, where, and what would mend it. Data until a report makes text of it.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Hashable, Sendable, CaseIterable {
        case error, warning
        /// An entry lifts the rule for itself, and says why.
        case waived
    }

    /// A further fact, with the place it stands at, if it has one.
    package struct Note: Hashable, Sendable {
        package var text: String
        package var place: Place?

        package init(_ text: String, at place: Place? = nil) {
            self.text = text
            self.place = place
        }
    }

    package var rule: Rule
    package var severity: Severity
    /// What is wrong, naming the thing, without a full stop at the end.
    package var message: String
    /// Where. A finding about the whole project has no place.
    package var place: Place?
    /// What stands beside the carets below the source line.
    package var label: String
    package var notes: [Note]
    /// The one edit that mends it.
    package var help: String?
    /// Why the entry lifts the rule, where it does.
    package var reason: String?

    package init(
        _ rule: Rule, _ message: String, at place: Place?, label: String = "", notes: [Note] = [], help: String? = nil,
        severity: Severity? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.message = message
        self.place = place
        self.label = label
        self.notes = notes
        self.help = help
    }
}

extension Diagnostic {
    /// The same finding, lifted by the entry that it is about.
    package func waived(because reason: String, at place: Place) -> Diagnostic {
        var waived = self
        waived.severity = .waived
        waived.help = nil
        waived.reason = reason
        waived.notes.append(Note(reason.isEmpty ? "waived in" : "waived, because \(reason):", at: place))
        return waived
    }
}

extension [Diagnostic] {
    /// By file, then place, then id; findings without a place come first. Equal ones appear once.
    package func sortedForReport() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }.sorted { left, right in
            let leftKey = (left.place?.file ?? "", left.place?.range.lowerBound ?? 0, left.rule.rawValue, left.message)
            let rightKey = (
                right.place?.file ?? "", right.place?.range.lowerBound ?? 0, right.rule.rawValue, right.message
            )
            return leftKey < rightKey
        }
    }

    package var hasErrors: Bool { contains { $0.severity == .error } }
}
