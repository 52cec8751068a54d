extension Check {
    /// What takes the place of a code is in use itself: nobody is led from one old code to the next.
    static func replacementGone(_ subject: Subject) -> [Finding] {
        guard subject.entry.lifeCycle != .active, let field = subject.entry.field(.replacedBy),
            let next = subject.site.replacement(of: subject.index), next != subject.index,
            let other = subject.site.pages[next].entry, other.lifeCycle.isGone
        else { return [] }
        let diagnostic = Diagnostic(
            .replacementGone,
            "\(subject.name) is replaced by \(other.code.value), which is \(other.lifeCycle.rawValue) itself",
            at: field.place, notes: [Diagnostic.Note("\(other.code.value) is in", at: subject.site.pages[next].place)],
            help: subject.site.lastReplacement(from: next).map { "write `replaced_by: \(subject.name(of: $0))`" }
                ?? "name a code that is in use, or give the `reason` why there is none")
        return [Finding(diagnostic: diagnostic, page: subject.index, field: BuiltInField.replacedBy.rawValue)]
    }
}

extension Check.Subject {
    /// How the entry names another one.
    fileprivate func name(of page: Int) -> String {
        guard let other = site.pages[page].entry else { return "" }
        let isNear = other.catalogue == entry.catalogue && other.authority == catalogue.defaultAuthority
        return isNear ? other.code.value : site.codes.longForm(of: page)
    }
}

extension Site {
    /// The entry that an entry names as its replacement.
    fileprivate func replacement(of page: Int) -> Int? {
        guard let entry = pages[page].entry, let field = entry.field(.replacedBy), case .code(let name) = field.value
        else { return nil }
        return codes.page(name, from: entry.catalogue, at: field.place).0
    }

    /// The first one in use behind a replacement that is gone.
    fileprivate func lastReplacement(from page: Int) -> Int? {
        var seen: Set = [page]
        var last = page
        while let next = replacement(of: last), seen.insert(next).inserted {
            guard pages[next].entry?.lifeCycle.isGone == true else { return next }
            last = next
        }
        return nil
    }
}
