extension Check {
    /// What an entry says of its life fits its status: pages show it beside that alone.
    static func lifeCycleKey(_ subject: Subject) -> [Finding] {
        let lifeCycle = subject.entry.lifeCycle
        var findings: [Finding] = []
        for key in LifeCycle.keys where !key.statuses.contains(lifeCycle) {
            guard let field = subject.entry.field(key.field), !subject.entry.hasUnreadStatus else { continue }
            let name = key.field.rawValue
            let statuses = key.statuses.map(\.rawValue).quotedList
            let diagnostic = Diagnostic(
                .lifeCycleKey, "\(subject.name) is \(lifeCycle.rawValue), but has `\(name)`", at: field.place,
                notes: [Diagnostic.Note("`\(name)` goes with the status \(statuses)")],
                help: "mend `status`, or \(field.place.leavingOut(name))")
            findings.append(Finding(diagnostic: diagnostic, page: subject.index, field: name))
        }
        return findings
    }
}

extension LifeCycle {
    /// The fields that say more of a status, each with the statuses that it can be true of.
    fileprivate static let keys: [(field: BuiltInField, statuses: [LifeCycle])] = [
        (.replacedBy, allCases.filter { $0 != .active }), (.reason, allCases.filter { $0 != .active }),
        (.removed, [.removed]), (.expires, [.temporary]),
    ]
}
