/// Every rule that sitegen holds a site to. The raw value is the id that reports print and that a waiver names; it never
/// changes its meaning, and an id that is given up is never used again.
package enum Rule: String, Hashable, Sendable, CaseIterable {
    // Input
    case notUTF8 = "SG001"
    case fileTooLarge = "SG002"
    case folderAsFile = "SG003"
    case symlinkEscapes = "SG004"
    case nulByte = "SG005"
    case nestedTooDeep = "SG006"
    case unreadableFile = "SG007"
    case siteMissing = "SG008"
    case homeMissing = "SG009"

    // Front matter, site.yaml and catalogue.yaml
    case frontMatterMissing = "SG010"
    case yamlSyntax = "SG011"
    case unknownKey = "SG012"
    case missingKey = "SG013"
    case badValue = "SG014"
    case notUnique = "SG015"
    case misnamedFile = "SG016"

    // Sections
    case sectionMissing = "SG020"
    case sectionUnknown = "SG021"
    case sectionOrder = "SG022"
    case sectionTooShort = "SG023"
    case sectionContent = "SG024"
    case sectionTwice = "SG025"
    case headingOne = "SG026"

    // Code
    case unknownLanguage = "SG027"
    case codeAttribute = "SG028"
    case includeUnresolved = "SG029"

    // Codes and addresses
    case codePattern = "SG030"
    case codeFileName = "SG031"
    case codeTwice = "SG032"
    case aliasTwice = "SG033"
    case urlTwice = "SG034"
    case classless = "SG035"
    case anchorTwice = "SG036"
    case headingID = "SG037"
    case permalinkLost = "SG038"
    case lockSyntax = "SG039"

    // Registry and data files
    case csvSyntax = "SG040"
    case notDocumented = "SG041"
    case notRegistered = "SG042"
    case registryDisagrees = "SG043"

    // Links
    case linkTarget = "SG050"
    case linkFragment = "SG051"
    case unknownCode = "SG052"
    case letterCase = "SG053"
    case ambiguousCode = "SG054"
    case textNamesOtherCode = "SG055"
    case textNamesOtherSection = "SG056"
    case unsafeLink = "SG057"
    case footnoteUnused = "SG058"
    case footnoteUndefined = "SG059"

    // Life cycle
    case oneWayRelation = "SG060"
    case deprecatedWithoutReason = "SG061"
    case temporaryExpired = "SG062"
    case replacementGone = "SG063"
    case lifeCycleKey = "SG064"

    // Examples
    case exampleCode = "SG070"
    case exampleHeader = "SG071"
    case examplePhrase = "SG072"

    // Templates
    case templateSyntax = "SG080"
    case templateVariable = "SG081"
    case templatePartial = "SG082"
    case templateUnknown = "SG083"
    case assetUnknown = "SG084"

    // Waivers
    case waiverNotNeeded = "SG090"

    // Images
    case imageWithoutText = "SG100"

    // Made blocks
    case tableUnknownName = "SG110"
    case tableRows = "SG111"
    case diagramUnclear = "SG112"
    case blockMisplaced = "SG113"

    // Other generators
    case foreignSyntax = "SG120"

    package var severity: Diagnostic.Severity {
        switch self {
        case .oneWayRelation, .temporaryExpired, .replacementGone, .lifeCycleKey, .unknownLanguage, .codeAttribute,
            .footnoteUnused, .footnoteUndefined, .imageWithoutText, .foreignSyntax:
            .warning
        default: .error
        }
    }

    /// Whether an entry may lift the rule for itself, with a reason.
    package var isWaivable: Bool {
        switch self {
        case .sectionMissing, .sectionUnknown, .sectionOrder, .sectionTooShort, .sectionContent, .classless,
            .notRegistered,
            .registryDisagrees, .textNamesOtherCode, .textNamesOtherSection, .oneWayRelation, .deprecatedWithoutReason,
            .temporaryExpired, .replacementGone, .lifeCycleKey, .exampleCode, .exampleHeader, .examplePhrase:
            true
        default: false
        }
    }
}
