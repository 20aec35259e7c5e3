package import PlanModel

/// The small style sheet that gives the pages the colour of the ward (`theme_colour`), on light
/// screens and on dark ones.
package struct WardStylesheet: Sendable {
    private let colours: WardColours

    /// The style sheet of a site.
    package init(_ settings: SiteSettings) {
        colours = WardColours(settings.themeColour)
    }

    /// Its text: values for names that the common style sheet uses.
    package var text: String {
        """
        /* seeds/site.yaml の theme_colour から作った色です。Made from theme_colour in seeds/site.yaml. */
        :root {
          --key: \(colours.key.hexadecimal);
          --tint: \(colours.tint.hexadecimal);
        }

        @media screen and (prefers-color-scheme: dark) {
          :root {
            --key: \(colours.darkKey.hexadecimal);
            --tint: \(colours.darkTint.hexadecimal);
          }
        }

        """
    }
}
