extension Check {
    /// A temporary code is not past its date. The day of the build decides; without one nothing is found.
    static func temporaryExpired(_ subject: Subject) -> [Finding] {
        guard subject.entry.lifeCycle == .temporary, let field = subject.entry.field(.expires),
            case .day(let day) = field.value,
            let today = subject.today, day < today
        else { return [] }
        let diagnostic = Diagnostic(
            .temporaryExpired, "\(subject.name) is temporary and expired on \(day)", at: field.place,
            help: "look up what became of it, and set `status` and `expires`")
        return [Finding(diagnostic: diagnostic, page: subject.index, field: BuiltInField.expires.rawValue)]
    }
}
