package nl.wegwijs.knowledge;

import nl.wegwijs.gemeente.Product;

/**
 * A product found for a question.
 *
 * @param score relative score from 0 to 1, comparable within one search
 * @param zekerheid how likely the product answers the question, from 0 to 1
 */
public record Hit(Product product, double score, double zekerheid) {}
