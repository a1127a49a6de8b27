import { type FeatureVector, featuresOf, readWords } from '../../core/understanding/understanding.ts'
import type { Polish } from '../../polish/polish.ts'

/** The features of a text, worked out once however often they are asked for; `read` may see more than a message's usual features. */
export function rememberFeatures(polish: Polish, read = featuresOf): (text: string) => FeatureVector {
  const known = new Map<string, FeatureVector>()
  return (text) => {
    const features = known.get(text) ?? read(readWords(text, polish))
    known.set(text, features)
    return features
  }
}
