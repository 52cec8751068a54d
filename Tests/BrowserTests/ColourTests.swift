import TestSupport
import Testing

extension InBrowser {
    /// All text can be read on what lies behind it, in light and in dark.
    @Suite struct ColourTests {
        /// Each text whose contrast (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) is less than level AA asks. Any
        /// colour that CSS can write is painted on a canvas and read from there.
        private static let faint = """
            (() => {
                const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1})
                    .getContext('2d', {willReadFrequently: true})
                const parts = colour => {
                    context.clearRect(0, 0, 1, 1)
                    context.fillStyle = colour
                    context.fillRect(0, 0, 1, 1)
                    return [...context.getImageData(0, 0, 1, 1).data].map(part => part / 255)
                }
                const over = (top, bottom) =>
                    [0, 1, 2].map(part => top[part] * top[3] + bottom[part] * (1 - top[3])).concat(1)
                const luminance = colour => {
                    const [r, g, b] = colour.map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
                    return .2126 * r + .7152 * g + .0722 * b
                }
                const behind = element => {
                    const below = element.parentElement ? behind(element.parentElement) : [1, 1, 1, 1]
                    return over(parts(getComputedStyle(element).backgroundColor), below)
                }
                const opacity = element =>
                    element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1
                const faint = []
                let count = 0
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
                while (texts.nextNode()) {
                    const element = texts.currentNode.parentElement, text = texts.currentNode.data.trim()
                    const box = element.getBoundingClientRect()
                    if (!text || box.width <= 1 || !element.checkVisibility({visibilityProperty: true})) continue
                    const style = getComputedStyle(element), size = parseFloat(style.fontSize)
                    const ground = behind(element), ink = parts(style.color)
                    ink[3] *= opacity(element)
                    const [dark, light] = [luminance(over(ink, ground)), luminance(ground)].sort((a, b) => a - b)
                    const ratio = (light + .05) / (dark + .05)
                    const isLarge = size >= 24 || size >= 18.66 && style.fontWeight >= 700
                    count += 1
                    if (ratio < (isLarge ? 3 : 4.5)) faint.push(ratio.toFixed(2) + ': ' + text.slice(0, 60))
                }
                return {count, faint}
            })()
            """

        private struct Texts: Decodable {
            let count: Int
            let faint: [String]
        }

        @Test(arguments: PageKind.allCases) func everyTextStandsOut(_ kind: PageKind) async throws {
            let page = try await Page.open(kind, of: Repository.flagship())
            for scheme in [Reader.Scheme.light, .dark] {
                try await Reader(scheme: scheme).apply(to: page)
                let texts: Texts = try await page.evaluate(Self.faint)
                #expect(texts.count > 20)
                #expect(texts.faint == [], "\(scheme)")
            }
        }

        /// The measure itself, on colours whose contrast is known.
        @Test func theMeasureFindsWhatIsFaint() async throws {
            let html = """
                <!doctype html><html lang="en"><title>T</title>
                <link rel="stylesheet" href="style.css">
                <p class="a">a</p><p class="b">b</p><p class="c">c</p><p class="d">d</p><p class="e">e</p>
                """
            let css = """
                p { background: #fff }
                .a { color: #777 }
                .b { color: #767676 }
                .c { color: color-mix(in srgb, #000 50%, #fff); background: #808080 }
                .d { color: #000; opacity: .5 }
                .e { color: #949494; font-size: 24px }
                """
            let site = BuiltSite(
                url: "https://site.example/",
                files: ["index.html": Array(html.utf8), "style.css": Array(css.utf8)])
            let texts: Texts = try await Page.open(of: site).evaluate(Self.faint)
            #expect(texts.count == 5)
            #expect(texts.faint == ["4.48: a", "1.00: c", "3.98: d"])
        }

        @Test func darkIsDark() async throws {
            let page = try await Page.open(.entry, of: Repository.flagship())
            let light = try await page.style("background-color", of: "body")
            try await Reader(scheme: .dark).apply(to: page)
            let dark = try await page.style("background-color", of: "body")
            #expect(light == "rgb(255, 255, 255)" && dark != light)
        }
    }
}
