/// Holds a site to the rules. Each rule's check stands in a file of its own in `Rules/`, with its message beside it.
package enum Check {
    /// One finding and what of an entry it is about, so that a waiver can name it.
    struct Finding: Sendable {
        var diagnostic: Diagnostic
        /// The entry's page; nil where the finding is about the catalogue or the site.
        var page: Int?
        var section: String?
        var field: String?
    }

    /// What all entries have in common.
    final class Session: Sendable {
        let site: Site
        let today: Day?

        init(_ site: Site, today: Day?) {
            self.site = site
            self.today = today
        }
    }

    /// One entry with what it is held to. An object for the same reason as a `Page`.
    final class Subject: Sendable {
        private let session: Session
        let index: Int
        let page: Page
        let entry: Entry
        let catalogue: Catalogue
        /// The entry's sections that the catalogue declares.
        let declaredSections: [(section: Entry.Section, spec: SectionSpec)]

        init(_ session: Session, _ index: Int, _ entry: Entry) {
            self.session = session
            self.index = index
            page = session.site.pages[index]
            self.entry = entry
            let catalogue = session.site.catalogues[entry.catalogue]
            self.catalogue = catalogue
            declaredSections = entry.sections.compactMap { section in
                section.spec.map { (section, catalogue.sections[$0]) }
            }
        }

        var site: Site { _read { yield session.site } }
        var today: Day? { session.today }
        var name: String { entry.code.value }

        /// The registry, where it speaks of this entry: it knows the codes of the default authority only.
        var registry: Registry? { entry.authority == catalogue.defaultAuthority ? catalogue.registry : nil }
    }

    /// All rules that need the linked site, and the waivers; `earlier` is what loading and linking have found.
    package static func run(_ site: Site, today: Day?, earlier: [Diagnostic], jobs: Int) async -> [Diagnostic] {
        let holders = Rule.allCases.map(\.holder)
        let checks = holders.compactMap { if case .entry(let check) = $0 { check } else { nil } }
        let entries = site.pages.indices.filter { site.pages[$0].entry != nil }
        let session = Session(site, today: today)
        let (whole, found) = await both(jobs: jobs) {
            var findings: [Finding] = []
            for index in site.catalogues.indices {
                for case .catalogue(let check) in holders { findings += check(site, index) }
            }
            for case .site(let check) in holders { findings += check(site) }
            return findings
        } _: {
            await mapped(entries, jobs: jobs) { index -> [Finding] in
                guard let entry = session.site.pages[index].entry else { return [] }
                let subject = Subject(session, index, entry)
                return checks.flatMap { $0(subject) }
            }
        }
        let findings = earlier.map { Finding(diagnostic: $0) } + found.joined() + whole
        return Waivers.apply(to: findings, site)
    }
}

extension Rule {
    /// Who holds a site to the rule.
    enum Holder: Sendable {
        /// Found while files are read and cut into pages.
        case load
        /// Found while links, codes and URLs are resolved.
        case link
        /// Found while templates are compiled.
        case templates
        /// Found among the waivers, when everything else is known.
        case waivers
        case entry(@Sendable (Check.Subject) -> [Check.Finding])
        case catalogue(@Sendable (Site, Int) -> [Check.Finding])
        case site(@Sendable (Site) -> [Check.Finding])
    }

    var holder: Holder {
        switch self {
        case .notUTF8, .fileTooLarge, .folderAsFile, .symlinkEscapes, .nulByte, .nestedTooDeep, .unreadableFile,
            .siteMissing,
            .homeMissing, .frontMatterMissing, .yamlSyntax, .unknownKey, .missingKey, .badValue, .misnamedFile,
            .headingOne, .codeFileName,
            .csvSyntax, .anchorTwice, .unknownLanguage, .codeAttribute, .includeUnresolved, .headingID,
            .footnoteUnused, .footnoteUndefined, .imageWithoutText, .lockSyntax, .tableUnknownName, .diagramUnclear,
            .blockMisplaced, .foreignSyntax:
            .load
        case .codeTwice, .aliasTwice, .urlTwice, .classless, .linkTarget, .linkFragment, .unknownCode, .letterCase,
            .ambiguousCode, .textNamesOtherCode, .textNamesOtherSection, .unsafeLink, .tableRows:
            .link
        case .templateSyntax, .templateVariable, .templatePartial, .templateUnknown, .assetUnknown: .templates
        case .waiverNotNeeded: .waivers
        case .permalinkLost: .site(Check.permalinkLost)
        case .notUnique: .catalogue(Check.notUnique)
        case .sectionMissing: .entry(Check.sectionMissing)
        case .sectionUnknown: .entry(Check.sectionUnknown)
        case .sectionOrder: .entry(Check.sectionOrder)
        case .sectionTooShort: .entry(Check.sectionTooShort)
        case .sectionContent: .entry(Check.sectionContent)
        case .sectionTwice: .entry(Check.sectionTwice)
        case .codePattern: .catalogue(Check.codePattern)
        case .notDocumented: .catalogue(Check.notDocumented)
        case .notRegistered: .catalogue(Check.notRegistered)
        case .registryDisagrees: .entry(Check.registryDisagrees)
        case .oneWayRelation: .entry(Check.oneWayRelation)
        case .deprecatedWithoutReason: .entry(Check.deprecatedWithoutReason)
        case .temporaryExpired: .entry(Check.temporaryExpired)
        case .lifeCycleKey: .entry(Check.lifeCycleKey)
        case .replacementGone: .entry(Check.replacementGone)
        case .exampleCode: .entry(Check.exampleCode)
        case .exampleHeader: .entry(Check.exampleHeader)
        case .examplePhrase: .entry(Check.examplePhrase)
        }
    }
}
