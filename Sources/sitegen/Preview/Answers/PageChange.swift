import SitegenKit

/// What a browser has to do with a page that it shows when the site was built anew.
enum PageChange: Equatable {
    /// An asset that is another now, with the path that it has now.
    struct Asset: Hashable, Sendable {
        var from: String
        var to: String

        var isStyle: Bool { from.ends(with: ".css") && to.ends(with: ".css") }
    }

    case none
    /// These styles are to be put in the place of the old ones.
    case styles([Asset])
    case reload

    init(from old: [UInt8], to new: [UInt8], assets: [Asset]) {
        guard assets.allSatisfy(\.isStyle) else {
            self = .reload
            return
        }
        // The name of a style changes with its content, and so does the page that links it.
        var expected = old
        for asset in assets where asset.from != asset.to { expected.replace(asset.from.utf8, with: asset.to.utf8) }
        if expected != new {
            self = .reload
        } else {
            self = assets.isEmpty ? .none : .styles(assets)
        }
    }
}
