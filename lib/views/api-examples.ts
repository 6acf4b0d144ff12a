/** What the examples of the page for developers show; their texts are with the API itself. */
export type ExampleId = 'orders' | 'request' | 'ending' | 'download' | 'reissue';
