internal import Diagnostics
internal import PlanEvaluation
internal import PlanLoading

extension SiteBuild {
    /// The ratings of every plan that has a scale, in the order of the plans' folders.
    ///
    /// A plan that cannot be loaded has none; why it cannot is told by ``check()``.
    package func ratings() -> [RatingReview] {
        guard let material = SiteMaterial.find(in: source, templates: templatePlaces).value else {
            return []
        }
        return material.plans.compactMap { folder in
            let inputs = folder.inputs(in: material.folder).value
            let sources = folder.read(inputs, in: material.folder).value
            return PlanLoader(text: nil).load(sources).value.flatMap {
                RatingReview(EvaluatedPlan($0))
            }
        }
    }
}
