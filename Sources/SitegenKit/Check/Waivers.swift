/// Lifts findings that an entry waives, and reports waivers that lift nothing.
enum Waivers {
    static func apply(to findings: [Check.Finding], _ site: Site) -> [Diagnostic] {
        let waiving = site.pages.indices.filter { site.pages[$0].entry?.waivers.isEmpty == false }
        guard !waiving.isEmpty else { return findings.map(\.diagnostic) }
        let pageOfPath = Dictionary(waiving.map { (site.pages[$0].path, $0) }, uniquingKeysWith: { first, _ in first })
        var used: [Int: Set<Int>] = [:]
        let left = findings.filter { finding in
            guard finding.diagnostic.rule.isWaivable else { return true }
            guard let page = finding.page ?? finding.diagnostic.place.flatMap({ pageOfPath[$0.file] }),
                let waiver = site.pages[page].entry?.waivers.firstIndex(where: { $0.lifts(finding) })
            else { return true }
            used[page, default: []].insert(waiver)
            return false
        }
        let unneeded = waiving.flatMap { page -> [Diagnostic] in
            guard let entry = site.pages[page].entry else { return [] }
            return entry.waivers.enumerated().filter { used[page]?.contains($0.offset) != true }.map { _, waiver in
                let what = waiver.section.map { " for the section \($0)" } ?? waiver.field.map { " for the field \($0)" } ?? ""
                return Diagnostic(
                    .waiverNotNeeded, "\(entry.code.value) does not break \(waiver.rule.rawValue)\(what): the waiver is not needed",
                    at: waiver.place, help: "remove the waiver")
            }
        }
        return left.map(\.diagnostic) + unneeded
    }
}

extension Waiver {
    fileprivate func lifts(_ finding: Check.Finding) -> Bool {
        rule == finding.diagnostic.rule && (section == nil || section == finding.section) && (field == nil || field == finding.field)
    }
}
