extension Rule {
    /// What a finding of this rule says, in one line and without the names of the things: what a list of rules shows.
    package var summary: String {
        switch self {
        // Input
        case .notUTF8: "A file that sitegen reads is not valid UTF-8"
        case .fileTooLarge: "A file is larger than sitegen reads"
        case .folderAsFile: "A folder has the name of a file that sitegen reads"
        case .symlinkEscapes: "A symbolic link leads out of the content or to itself"
        case .nulByte: "A text file holds a NUL byte"
        case .nestedTooDeep: "A structure is nested deeper than sitegen reads"
        case .unreadableFile: "A file cannot be read"
        case .siteMissing: "The content has no site.yaml"
        case .homeMissing: "There is no home page"

        // Front matter, site.yaml and catalogue.yaml
        case .frontMatterMissing: "A page has no front matter"
        case .yamlSyntax: "YAML cannot be parsed"
        case .unknownKey: "A key is not one that sitegen or the catalogue knows"
        case .missingKey: "A required key is missing"
        case .badValue: "A value is not of the type or form that its key takes"
        case .notUnique: "A value that must be unique is used twice"
        case .misnamedFile: "A file has almost the name of one that sitegen reads"

        // Sections
        case .sectionMissing: "A required section is missing"
        case .sectionUnknown: "A section is not one that the catalogue declares"
        case .sectionOrder: "A section is out of the catalogue's order"
        case .sectionTooShort: "A section has fewer words than the catalogue demands"
        case .sectionContent: "A section lacks the content that the catalogue demands"
        case .sectionTwice: "A section appears twice in one entry"
        case .headingOne: "A body has a level-1 heading"

        // Code
        case .unknownLanguage: "A fence names an unknown language"
        case .codeAttribute: "An attribute of a fence cannot be understood"
        case .includeUnresolved: "A fence includes a file or region that cannot be had"

        // Codes and addresses
        case .codePattern: "A code does not match the catalogue's pattern"
        case .codeFileName: "A code and the name of its file disagree"
        case .codeTwice: "A code is claimed by two entries"
        case .aliasTwice: "An alias is claimed twice"
        case .urlTwice: "A URL is claimed twice"
        case .classless: "An entry belongs to no class of its catalogue"
        case .anchorTwice: "A fragment is claimed twice on one page"
        case .headingID: "An id written at a heading cannot be used"
        case .permalinkLost: "A URL or fragment that was published is gone"
        case .lockSyntax: "A line of permalinks.lock is no URL"

        // Registry and data files
        case .csvSyntax: "CSV cannot be parsed"
        case .notDocumented: "A registered code has no entry"
        case .notRegistered: "An entry's code is not in the registry"
        case .registryDisagrees: "A field disagrees with the registry"

        // Links
        case .linkTarget: "A link leads to a page or file that does not exist"
        case .linkFragment: "A link leads to a fragment that does not exist"
        case .unknownCode: "A link names a code that does not exist"
        case .letterCase: "A link matches its target only in other letter case"
        case .ambiguousCode: "A link names a code that more than one entry has"
        case .textNamesOtherCode: "A link's text names another code than its target"
        case .textNamesOtherSection: "A link's text names another section than its target"
        case .unsafeLink: "A link's address is unsafe"
        case .footnoteUnused: "A footnote is never referenced"
        case .footnoteUndefined: "A text refers to a footnote that is not there"

        // Life cycle
        case .oneWayRelation: "A related code does not point back"
        case .deprecatedWithoutReason: "A deprecated code names neither a replacement nor a reason"
        case .temporaryExpired: "A temporary code is past its date"
        case .replacementGone: "A code is replaced by one that is deprecated or removed"
        case .lifeCycleKey: "A field says what cannot be true of an entry's status"

        // Examples
        case .exampleCode: "An example's status line is another code's"
        case .exampleHeader: "An example lacks a header that the registry requires"
        case .examplePhrase: "An example's status line has another reason phrase than its code"

        // Templates
        case .templateSyntax: "A template cannot be parsed"
        case .templateVariable: "A template names an unknown variable"
        case .templatePartial: "A template includes an unknown partial"
        case .templateUnknown: "A file in the templates folder is used by no page"
        case .assetUnknown: "A template names an asset that does not exist"

        // Waivers
        case .waiverNotNeeded: "A waiver lifts a rule that is not broken"

        // Images
        case .imageWithoutText: "An image has no text for those who do not see it"

        // Made blocks
        case .tableUnknownName: "A table of codes names what its catalogue does not have"
        case .tableRows: "The rows of a table of codes and its notes do not agree"
        case .diagramUnclear: "A diagram is no tree of questions and answers"
        case .blockMisplaced: "A table of codes or a diagram stands where it cannot be made"

        // Other generators
        case .foreignSyntax: "A paragraph begins with what another generator does not show"
        }
    }
}
