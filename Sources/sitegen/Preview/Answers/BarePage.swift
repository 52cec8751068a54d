import SitegenKit

/// A page of the preview's own, in no theme.
enum BarePage {
    static func make(title: String, body: String) -> [UInt8] {
        Array(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <link rel="icon" href="data:,">
            <title>\(title.escapedForHTML)</title>
            </head>
            <body>
            \(body)
            </body>
            </html>

            """.utf8)
    }
}

extension String {
    var escapedForHTML: String {
        replacing(scalar: "&", with: "&amp;").replacing(scalar: "<", with: "&lt;")
            .replacing(scalar: ">", with: "&gt;").replacing(scalar: "\"", with: "&quot;")
    }
}
