/// The classes of characters by which CommonMark decides what opens and what closes.
extension Unicode.Scalar {
    var isSpace: Bool {
        switch value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        default: properties.generalCategory == .spaceSeparator
        }
    }

    var isPunctuationMark: Bool {
        if value < 0x80 { return UInt8(value).isPunctuation }
        return switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}
