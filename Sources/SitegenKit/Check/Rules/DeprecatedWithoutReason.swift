extension Check {
    /// A deprecated or removed code says what to use in its place, or why there is nothing.
    static func deprecatedWithoutReason(_ subject: Subject) -> [Finding] {
        let lifeCycle = subject.entry.lifeCycle
        guard lifeCycle.isGone, subject.entry.field(.replacedBy) == nil,
            subject.entry.field(.reason) == nil
        else { return [] }
        let status = subject.entry.field(.status)
        let place = status.map { $0.isFilledIn ? subject.page.place : $0.place } ?? subject.page.place
        let diagnostic = Diagnostic(
            .deprecatedWithoutReason,
            "\(subject.name) is \(lifeCycle.rawValue), but names neither a replacement nor a reason",
            at: place,
            help: place.isInTable
                ? "fill in the column `replaced_by` or `reason`" : "add `replaced_by: CODE`, or `reason: ...`")
        return [Finding(diagnostic: diagnostic, page: subject.index, field: BuiltInField.status.rawValue)]
    }
}
