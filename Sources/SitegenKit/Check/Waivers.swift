/// Marks findings that an entry waives, with its reason, and reports waivers that lift nothing.
enum Waivers {
    static func apply(to findings: [Check.Finding], _ site: Site) -> [Diagnostic] {
        let waiving = site.pages.indices.filter { site.pages[$0].entry?.waivers.isEmpty == false }
        guard !waiving.isEmpty else { return findings.map(\.diagnostic) }
        let pagesOfPath = Dictionary(grouping: waiving) { site.pages[$0].path }
        // In a file of many entries a finding belongs to the entry whose place it lies in.
        func page(at place: Place) -> Int? {
            let pages = pagesOfPath[place.file] ?? []
            let isAlone = pages.count == 1 && site.catalogues.allSatisfy { $0.data?.path.value != place.file }
            return isAlone ? pages[0] : pages.first { site.pages[$0].place.range.contains(place.range.lowerBound) }
        }
        var used: [Int: Set<Int>] = [:]
        let reported = findings.map { finding -> Diagnostic in
            guard finding.diagnostic.rule.isWaivable else { return finding.diagnostic }
            guard let page = finding.page ?? finding.diagnostic.place.flatMap(page),
                let waiver = site.pages[page].entry?.waivers.firstIndex(where: { $0.lifts(finding) })
            else { return finding.diagnostic }
            used[page, default: []].insert(waiver)
            guard let lifting = site.pages[page].entry?.waivers[waiver] else { return finding.diagnostic }
            return finding.diagnostic.waived(because: lifting.because, at: lifting.place)
        }
        let unneeded = waiving.flatMap { page -> [Diagnostic] in
            guard let entry = site.pages[page].entry else { return [] }
            return entry.waivers.enumerated().filter { used[page]?.contains($0.offset) != true }.map { _, waiver in
                let what =
                    waiver.section.map { " for the section \($0)" } ?? waiver.field.map { " for the field \($0)" } ?? ""
                return Diagnostic(
                    .waiverNotNeeded,
                    "\(entry.code.value) does not break \(waiver.rule.rawValue)\(what): the waiver is not needed",
                    at: waiver.place, help: "remove the waiver")
            }
        }
        return reported + unneeded
    }
}

extension Waiver {
    fileprivate func lifts(_ finding: Check.Finding) -> Bool {
        rule == finding.diagnostic.rule && (section == nil || section == finding.section)
            && (field == nil || field == finding.field)
    }
}
