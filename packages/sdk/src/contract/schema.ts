// Generated from contract/openapi.yaml by `pnpm gen`. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether the server answers */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the store that a key belongs to */
        get: operations["getStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the shelves, in the operator's order */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists and searches products
         * @description Best match first when `query` is given, else by name, unless `sort` says otherwise. Sold-out products stay in the list and
         *     say so; what nobody offers is left out. Paging shows each product once while others come, go and change. One that is
         *     itself renamed or priced anew during a walk may come again or be passed over under that sort: compare ids.
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts what a list holds, and what each further choice would leave
         * @description Takes the filters of the list. A facet's counts leave its own choice aside and keep all others, so they say what choosing
         *     another value would show. Values without products are left out; a chosen one is there with its count as long as it
         *     exists: one that is missing is no longer there.
         */
        get: operations["getProductFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggests names and shelves while somebody types
         * @description At most eight: what begins with the words typed, shelves first, then what holds a word that does. Where nothing does, and a word
         *     has four letters or more, one slip of the finger in it is forgiven. Names are found in any locale and told in the one asked for.
         */
        get: operations["suggestProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one product */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the administrative areas that have hubs */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hubs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds hubs near a point, by text, by area, by service
         * @description Nearest first with `near`; best match first with `query`; else by name. Planned, opening and closed hubs are left out.
         */
        get: operations["listHubs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hubs/{hubId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one hub */
        get: operations["getHub"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says which tiles hold the network's hubs, and the version of each
         * @description Every hub that can be shown lies in exactly one tile. Read it anew now and then; what it names is kept for ever.
         */
        get: operations["listTiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiles/{tileId}/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says what holds of a tile's hubs now, such as the runs that take orders
         * @description Hubs are named by their place in the tile, so it counts only with the tile of the version that it names.
         */
        get: operations["getTileNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiles/{tileId}/{tileVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one version of a tile
         * @description Never changes, so it may be kept for ever. 404 once another version has taken its place; read the list of tiles again then.
         */
        get: operations["getTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiles/{tileId}/{tileVersion}/ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the ids of a tile's hubs, in the tile's order
         * @description Random bits that compress to nothing, so they come by themselves, and only to whoever wants to choose without a network. Kept for ever, as the tile.
         */
        get: operations["getTileIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routes/{routeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one route */
        get: operations["getRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what one hub gets by when
         * @description Runs that take orders for the hub, soonest cut-off first. Empty for a hub that takes none.
         */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one run */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a cart
         * @description The cart's id, its order's id and the buyer's token are made on the device, once. The token travels in Authorization; the server keeps its hash. The order's id is unique to the cart, so two tabs can't order twice.
         */
        post: operations["createCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}": {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                cartId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** Reads a cart with today's prices, stock and totals */
        get: operations["getCart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Chooses the hub and the run */
        patch: operations["updateCart"];
        trace?: never;
    };
    "/carts/{cartId}/lines/{offerId}": {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                cartId: components["schemas"]["Id"];
                offerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sets how much of one offer is in the cart
         * @description More than the stock is kept and said in `messages`; the order, not the cart, takes stock.
         */
        put: operations["setCartLine"];
        post?: never;
        /**
         * Takes one offer out of the cart
         * @description Taking out what is not there is not an error.
         */
        delete: operations["removeCartLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Places the order of a cart
         * @description The Idempotency-Key is the order's id, made with the cart. What the buyer saw travels in `seen`: if the total or the run no longer holds, nothing is written and 422 with `requires_buyer_review` brings the values that hold now in `current`. The same id may then come again. Stock, lines, order, parcel and event are written in one transaction.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Reads an order with its timeline and parcels
         * @description Needs the token of the cart it was placed from. Somebody else's order is 404, the same as one that never was.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/cancel": {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels an order before its cut-off
         * @description Gives the stock back. After `changeUntil` it is refused with `not_cancellable`.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/store": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the store's settings as its operator wrote them */
        get: operations["getOperatorStore"];
        /**
         * Replaces the store's settings
         * @description The currency of a store that has offers cannot change.
         */
        put: operations["putStore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/categories/{categoryId}": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                categoryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** Reads one category as its operator wrote it */
        get: operations["getOperatorCategory"];
        /**
         * Creates or replaces one category
         * @description The id is the operator's own. An archived record that is put again comes back.
         */
        put: operations["putCategory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/categories/{categoryId}/archive": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                categoryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one category out of the shop
         * @description Orders that hold it keep it. Put it again to bring it back.
         */
        post: operations["archiveCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/products/{productId}": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** Reads one product as its operator wrote it */
        get: operations["getOperatorProduct"];
        /**
         * Creates or replaces one product
         * @description The id is the operator's own. An archived record that is put again comes back.
         */
        put: operations["putProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/products/{productId}/archive": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one product out of the shop
         * @description Orders that hold it keep it. Put it again to bring it back.
         */
        post: operations["archiveProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/offers/{offerId}": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                offerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** Reads one offer as its operator wrote it */
        get: operations["getOperatorOffer"];
        /**
         * Creates or replaces one offer
         * @description The id is the operator's own. An archived record that is put again comes back. `supply` is all that was ever offered; below what is sold it is refused with `supply_below_sold`.
         */
        put: operations["putOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/offers/{offerId}/archive": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                offerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one offer out of the shop
         * @description Orders that hold it keep it. Put it again to bring it back.
         */
        post: operations["archiveOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/hubs/{hubId}": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                hubId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** Reads one hub as its operator wrote it */
        get: operations["getOperatorHub"];
        /**
         * Creates or replaces one hub
         * @description The id is the operator's own. An archived record that is put again comes back.
         */
        put: operations["putHub"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/hubs/{hubId}/archive": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                hubId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one hub out of the shop
         * @description Orders that hold it keep it. Put it again to bring it back.
         */
        post: operations["archiveHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/routes/{routeId}": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                routeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** Reads one route as its operator wrote it */
        get: operations["getOperatorRoute"];
        /**
         * Creates or replaces one route
         * @description The id is the operator's own. An archived record that is put again comes back.
         */
        put: operations["putRoute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/routes/{routeId}/archive": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                routeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one route out of the shop
         * @description Orders that hold it keep it. Put it again to bring it back.
         */
        post: operations["archiveRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists runs, soonest cut-off first */
        get: operations["listOperatorRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/runs/{runId}": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** Reads one run as its operator wrote it */
        get: operations["getOperatorRun"];
        /**
         * Creates or replaces one run
         * @description The id is the operator's own. An archived record that is put again comes back. Times of a run that holds orders may move later; its route and its stops with orders may not vanish (`run_has_orders`).
         */
        put: operations["putRun"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/runs/{runId}/archive": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one run out of the shop
         * @description Orders that hold it keep it. Put it again to bring it back.
         */
        post: operations["archiveRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/runs/{runId}/advance": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a run to its next state
         * @description Closed locks its orders, loading packs them, departed sends them, completed ends it, cancelled cancels them and gives their stock back. A move that is not allowed from here is `illegal_transition`. Asking again for the state it is in finishes what was left undone.
         */
        post: operations["advanceRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/runs/{runId}/arrive": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that a run has reached one of its hubs
         * @description The parcels for that hub become ready to collect. The run must have departed.
         */
        post: operations["arriveRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists orders by run, hub, state and changed-since
         * @description In the order they last changed, so that the last row's `updatedAt` is where to go on. Pick-up codes are the buyer's alone.
         */
        get: operations["listOperatorOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one order of the store */
        get: operations["getOperatorOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/keys": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the store's keys, without their secrets */
        get: operations["listKeys"];
        put?: never;
        /**
         * Creates a key
         * @description The answer is the only place where the whole key stands. A replay holds none; if the first answer was lost, rotate the key.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/keys/{keyId}/rotate": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                keyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces a key by a new one
         * @description The old key works for `overlapMinutes` more, so that servers can be moved over.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/keys/{keyId}/revoke": {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                keyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a key at once
         * @description The last secret key of a store cannot be revoked (`last_key`); rotate it.
         */
        post: operations["revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @constant */
            status: "ok";
            /** @description The contract's newest version. */
            version: string;
        };
        /**
         * @description What to do: `recoverable` mend and send again; `requires_buyer_input` the buyer must give more;
         *     `requires_buyer_review` the buyer must agree to new values; `unrecoverable` start again.
         * @enum {string}
         */
        Severity: "recoverable" | "requires_buyer_input" | "requires_buyer_review" | "unrecoverable";
        FieldError: {
            /** @enum {string} */
            in?: "body" | "query" | "path" | "header";
            /** @description JSON pointer in the body (`/lines/0/quantity`), or `/name` of a parameter or header. */
            pointer: string;
            code: string;
            /** @description What is wrong and what to do. */
            detail: string;
        };
        /** @description ISO 4217 code. */
        Currency: string;
        /**
         * @description An amount in the currency's minor unit; for CNY, 4800 is ¥48.00.
         * @example {
         *       "amount": 4800,
         *       "currency": "CNY"
         *     }
         */
        Money: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /**
         * @description UUIDv7, lower case.
         * @example 01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e6f
         */
        Id: string;
        /**
         * Format: date-time
         * @description RFC 3339 in UTC.
         * @example 2026-11-24T10:00:00.000Z
         */
        Instant: string;
        /**
         * @description IANA time zone.
         * @example Asia/Shanghai
         */
        TimeZone: string;
        /** @description A run as one hub sees it: order until `ordersCloseAt`, collect from `arrivesFrom`. */
        HubRun: {
            runId: components["schemas"]["Id"];
            hubId: components["schemas"]["Id"];
            status: string;
            ordersCloseAt: components["schemas"]["Instant"];
            arrivesFrom: components["schemas"]["Instant"];
            arrivesTo: components["schemas"]["Instant"];
            timeZone: components["schemas"]["TimeZone"];
        };
        /** @description RFC 9457. Branch on `code`, never on words. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            severity: components["schemas"]["Severity"];
            detail: string;
            requestId: string;
            errors?: components["schemas"]["FieldError"][];
            /** @description The values that hold now, where placing was refused because they changed. */
            current?: {
                total: components["schemas"]["Money"] | null;
                /** @description The run seen if it still takes orders, else the next one for this hub, else null. */
                run: components["schemas"]["HubRun"] | null;
                /** @description Only with `below_minimum_order_value`: how much more the goods have to cost. */
                missing?: components["schemas"]["Money"];
                lines?: {
                    offerId: components["schemas"]["Id"];
                    price: components["schemas"]["Money"];
                    /** @description Steps still to be had. */
                    stock: number;
                }[];
            };
        };
        /**
         * @description BCP 47 language tag.
         * @example en
         * @example fr
         * @example zh-CN
         */
        Locale: string;
        /** @description Plain text. */
        Text: string;
        /** @description A page of the store, in UCP's words. */
        Link: {
            /** @description `terms_of_service`, `privacy_policy`, `refund_policy`, `faq`, or another. */
            type: string;
            /** Format: uri */
            url: string;
            title?: string;
        };
        Store: {
            slug: string;
            /** @description `live` or `test`; the two share nothing. */
            mode: string;
            name: components["schemas"]["Text"];
            currency: components["schemas"]["Currency"];
            /** @description The first is the fall-back. */
            locales: components["schemas"]["Locale"][];
            timeZone: components["schemas"]["TimeZone"];
            /** @description Shown at checkout. */
            links: components["schemas"]["Link"][];
            /** @description What carrying an order to its hub costs; null means nothing. Carts and orders have it among their totals. */
            carriage: components["schemas"]["Money"] | null;
            /** @description The least that the goods of an order cost, carriage left out; null where any order is taken. */
            minimumOrderValue: components["schemas"]["Money"] | null;
        };
        Category: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            position: number;
        };
        CategoryPage: {
            data: components["schemas"]["Category"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description GeoJSON Point, `[longitude, latitude]` in degrees (WGS 84). */
        Point: {
            /** @constant */
            type: "Point";
            coordinates: [
                number,
                number
            ];
        };
        Origin: {
            name: components["schemas"]["Text"];
            location: components["schemas"]["Point"] | null;
        };
        Image: {
            /** @description Path under the picture base, or an https address. */
            url: string;
            width: number;
            height: number;
            bytes?: number | null;
            alt: string;
            license?: string | null;
            attribution?: string | null;
        };
        /** @description The sale basis of a variant. One step is `10^-scale` of `unit`; sold in multiples of `increment` steps. */
        QuantityUnit: {
            /** @description UN/CEFACT Rec 20 code: C62 piece, KGM kilogram, GRM gram, LTR litre, MLT millilitre. */
            unit: string;
            scale: number;
            increment: number;
            /** @description The unit's label in the answer's language. */
            displayText: string;
        };
        /** @description What one piece holds: `value` × `10^-scale` of `unit`. */
        Measure: {
            value: number;
            scale: number;
            unit: string;
        };
        Seller: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
        };
        /** @description Price per standard measure, worked out by the server; never recomputed by a client. */
        UnitPrice: {
            price: components["schemas"]["Money"];
            reference: components["schemas"]["Measure"];
        };
        /** @description Whether it can be ordered now, in UCP's words. */
        Availability: {
            available: boolean;
            /** @description `in_stock`, `preorder`, `out_of_stock`, `discontinued`. */
            status: string;
            /** @description Steps still to be had. */
            stock: number;
        };
        /** @description From one instant until another; the end is not included. */
        Window: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
        };
        /**
         * Format: date
         * @description A day in the hub's or the store's own time zone.
         */
        LocalDate: string;
        /** @description From one day to another, both included. */
        DayWindow: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
        };
        /** @description One seller's price for a variant. */
        Offer: {
            id: components["schemas"]["Id"];
            seller: components["schemas"]["Seller"];
            /** @description For one whole `quantityUnit.unit`. */
            price: components["schemas"]["Money"];
            unitPrice: components["schemas"]["UnitPrice"] | null;
            availability: components["schemas"]["Availability"];
            saleWindow: components["schemas"]["Window"] | null;
            harvestWindow: components["schemas"]["DayWindow"] | null;
            /** @description Sold before the harvest: the first day it can be collected. */
            presaleFrom: components["schemas"]["LocalDate"] | null;
        };
        /** @description One way a product is packed and measured. */
        Variant: {
            id: components["schemas"]["Id"];
            label: components["schemas"]["Text"];
            quantityUnit: components["schemas"]["QuantityUnit"];
            netQuantity: components["schemas"]["Measure"] | null;
            /** @description Weighed when picked; the price is an estimate with a ceiling. */
            soldByWeight: boolean;
            /** @description How far the weight picked may lie above the weight ordered. */
            tolerancePercent: number;
            offers: components["schemas"]["Offer"][];
        };
        Product: {
            id: components["schemas"]["Id"];
            categoryId: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
            /** @description How long and where it keeps. */
            keeps: string | null;
            origin: components["schemas"]["Origin"] | null;
            /** @description `ambient`, `chilled` or `frozen`. */
            storage: string;
            /** @description Months of harvest; empty means all year. */
            seasonMonths: number[];
            images: components["schemas"]["Image"][];
            variants: components["schemas"]["Variant"][];
        };
        ProductPage: {
            data: components["schemas"]["Product"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        FacetValue: {
            /** @description What to send as the parameter. */
            value: string;
            /** @description The shelf's or seller's name; null where the value is a word of this contract. */
            label: string | null;
            /** @description Products, with all other choices kept. */
            count: number;
        };
        /** @description One way to narrow a list, with what each choice would leave. */
        Facet: {
            /** @description The list's parameter: `categoryId`, `season`, `availability`, `sellerId`, `soldBy`, `storage`, or another. */
            name: string;
            values: components["schemas"]["FacetValue"][];
        };
        ProductFacets: {
            /** @description Products in the list with all filters. */
            total: number;
            facets: components["schemas"]["Facet"][];
        };
        Suggestion: {
            /** @description `category` or `product`. */
            kind: string;
            id: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
        };
        Suggestions: {
            data: components["schemas"]["Suggestion"][];
        };
        Area: {
            /** @description Administrative code. */
            code: string;
            name: components["schemas"]["Text"];
            /** @description Hubs in it that can be chosen. */
            hubs: number;
        };
        AreaPage: {
            data: components["schemas"]["Area"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @enum {string} */
        ServiceInput: "collection" | "assisted_order" | "produce_drop_off" | "cash" | "mobile_money" | "cold_storage" | "parcel_sending" | "bill_payment" | "training";
        /** @description schema.org OpeningHoursSpecification; local times of the hub. */
        OpeningHours: {
            dayOfWeek: ("Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday")[];
            opens: string;
            closes: string;
        };
        /**
         * @description E.164.
         * @example +8613800000000
         */
        Phone: string;
        /** @description How long a parcel is kept, in days. */
        HoldPolicy: {
            days: number;
            remindAfter?: number;
            maxExtendDays?: number;
        };
        Hub: {
            id: components["schemas"]["Id"];
            /** @description Short and spoken: `HB-0231`. */
            code: string;
            name: components["schemas"]["Text"];
            aliases: string[];
            /** @description `county` or `village`. */
            tier: string;
            parentHubId: components["schemas"]["Id"] | null;
            /** @description `planned`, `opening`, `active`, `paused`, `closing`, `closed`. Only `active` and `closing` hubs take orders. */
            status: string;
            openedOn: components["schemas"]["LocalDate"] | null;
            location: components["schemas"]["Point"];
            plusCode: string | null;
            area: {
                code: string;
                name: components["schemas"]["Text"];
            } | null;
            landmark: string | null;
            directions: string | null;
            photo: components["schemas"]["Image"] | null;
            timeZone: components["schemas"]["TimeZone"];
            /** @description null means not known, never closed; an empty list means never open. */
            hours: components["schemas"]["OpeningHours"][] | null;
            phone: components["schemas"]["Phone"] | null;
            languages: components["schemas"]["Locale"][];
            services: string[];
            holdPolicy: components["schemas"]["HoldPolicy"];
            /** @description Metres in a straight line from `near`; null without it. */
            distance: number | null;
            /** @description The runs that take orders for this hub, soonest cut-off first; at most two. */
            nextRuns: components["schemas"]["HubRun"][];
        };
        HubPage: {
            data: components["schemas"]["Hub"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A cell: `c`, and a bit for each halving of the world, by longitude and by latitude in turn (1 is east, north). */
        TileId: string;
        /** @description Another one whenever a fact in the tile is another. */
        TileVersion: string;
        TileRef: {
            id: components["schemas"]["TileId"];
            version: components["schemas"]["TileVersion"];
            hubs: number;
            /** @description West, south, east and north of its hubs, in degrees. */
            box: number[];
            /** @description Codes of the areas that its hubs lie in. */
            areas: string[];
        };
        TileIndex: {
            tiles: components["schemas"]["TileRef"][];
        };
        TileNow: {
            id: components["schemas"]["TileId"];
            version: components["schemas"]["TileVersion"];
            /** @description The runs that take orders for hubs of the tile, two for each hub at most. */
            runs: {
                id: components["schemas"]["Id"];
                ordersCloseAt: components["schemas"]["Instant"];
            }[];
            /** @description One column of stops: the hub's place in the tile; soonest cut-off first. */
            hub: number[];
            /** @description The place of its run in `runs`. */
            run: number[];
            /** @description Seconds from the run's cut-off until what was ordered can be collected. */
            from: number[];
            /** @description Seconds from the run's cut-off. */
            to: number[];
            /** @description Hubs that take no orders for a while. */
            paused: number[];
            /** @description Hubs that take orders but will close. */
            closing: number[];
        };
        /** @description Whole numbers in base 64 (`A`-`Z`, `a`-`z`, `0`-`9`, `-`, `_`): the first digit of each, then the second digit of each …, parted by dots. */
        TileColumn: string;
        /** @description A line for each entry. The first line of a column has a digit of base 64 for each entry: how many UTF-16 units it has in common with the entry before; the lines after it are what is left of each. A column without any text is empty. */
        TileTexts: {
            /** @description A column for each of the tile's locales; an empty line says the same as the first column. */
            texts: string[];
            /** @description Other names; those of one entry are parted by tabs. */
            aliases: string;
            /** @description What it is found by too, such as pinyin; parted by tabs, never shown. */
            sounds: string;
        };
        /** @description Facts that many hubs share. */
        TileKind: {
            tier: string;
            timeZone: components["schemas"]["TimeZone"];
            /** @description null means not known, never closed. */
            hours: components["schemas"]["OpeningHours"][] | null;
            languages: string[];
            holdPolicy: components["schemas"]["HoldPolicy"];
        };
        /** @description The slow facts of hubs in columns: the n-th number of each column is about the n-th hub. Hubs stand in the order of their folded name in the first locale, then of their code, by bytes. */
        Tile: {
            /** @description The shape of a tile: 1. */
            format: number;
            id: components["schemas"]["TileId"];
            version: components["schemas"]["TileVersion"];
            /** @description The store's first locale first. */
            locales: string[];
            /** @description Hubs in it. */
            count: number;
            /** @description Beyond the `areaWest` of its area, in hundred-thousandths of a degree. */
            lng: components["schemas"]["TileColumn"];
            /** @description Beyond the `areaSouth` of its area, likewise. */
            lat: components["schemas"]["TileColumn"];
            /** @description How codes begin, and then how many digits they have: `HB-4`. */
            prefixes: string[];
            prefix: components["schemas"]["TileColumn"];
            /** @description The number in its code, beyond the `areaNumber` of its area. */
            number: components["schemas"]["TileColumn"];
            names: components["schemas"]["TileTexts"];
            /** @description Entry in `names`, as the difference d from the hub before: 2d, or -2d - 1 where d is below zero. */
            name: components["schemas"]["TileColumn"];
            landmarks: components["schemas"]["TileTexts"];
            landmark: components["schemas"]["TileColumn"];
            areas: components["schemas"]["TileTexts"];
            /** @description Smallest longitude among the hubs of each area, in hundred-thousandths of a degree. */
            areaWest: number[];
            /** @description Smallest latitude, likewise. */
            areaSouth: number[];
            /** @description Smallest number in a code. */
            areaNumber: number[];
            /** @description Empty for hubs in no area. */
            areaCodes: string[];
            area: components["schemas"]["TileColumn"];
            kinds: components["schemas"]["TileKind"][];
            kind: components["schemas"]["TileColumn"];
            services: string[];
            /** @description A bit for each of `services`. */
            service: components["schemas"]["TileColumn"];
        };
        TileIds: {
            id: components["schemas"]["TileId"];
            version: components["schemas"]["TileVersion"];
            hubs: components["schemas"]["Id"][];
        };
        /** @description Where the vehicle halts, `offsetMinutes` after it departs, and for how long the hub may expect it. */
        RouteStop: {
            hubId: components["schemas"]["Id"];
            offsetMinutes: number;
            windowMinutes: number;
        };
        Route: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            cadence: string;
            timeZone: components["schemas"]["TimeZone"];
            departsAt: string;
            cutOffMinutes: number;
            stops: components["schemas"]["RouteStop"][];
        };
        HubRunPage: {
            data: components["schemas"]["HubRun"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        RunStop: {
            hubId: components["schemas"]["Id"];
            /** @description When collecting can start. */
            arrivesFrom: components["schemas"]["Instant"];
            arrivesTo: components["schemas"]["Instant"];
            actualAt: components["schemas"]["Instant"] | null;
        };
        Run: {
            id: components["schemas"]["Id"];
            routeId: components["schemas"]["Id"];
            /** @description `scheduled`, `open`, `closed`, `loading`, `departed`, `completed`; `delayed`, `cancelled`. Closed as soon as the cut-off has passed by the server's clock. */
            status: string;
            ordersOpenAt: components["schemas"]["Instant"] | null;
            ordersCloseAt: components["schemas"]["Instant"];
            departsAt: components["schemas"]["Instant"];
            stops: components["schemas"]["RunStop"][];
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description Steps of the variant's `quantityUnit`; a multiple of its `increment`. */
        QuantityInput: number;
        CartInput: {
            id: components["schemas"]["Id"];
            /** @description The id that the order of this cart will have. */
            orderId: components["schemas"]["Id"];
            hubId?: components["schemas"]["Id"];
            runId?: components["schemas"]["Id"];
            /** @default [] */
            lines?: {
                offerId: components["schemas"]["Id"];
                quantity: components["schemas"]["QuantityInput"];
            }[];
        };
        CartLine: {
            offerId: components["schemas"]["Id"];
            productId: components["schemas"]["Id"];
            variantId: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            /** @description The variant's label. */
            label: components["schemas"]["Text"];
            image: components["schemas"]["Image"] | null;
            sellerName: components["schemas"]["Text"];
            quantity: number;
            quantityUnit: components["schemas"]["QuantityUnit"];
            soldByWeight: boolean;
            tolerancePercent: number;
            /** @description For one whole unit. */
            price: components["schemas"]["Money"];
            /** @description What `price` was when the line was set last. */
            priceWhenAdded: components["schemas"]["Money"];
            /** @description Price × quantity, rounded once, half up. */
            total: components["schemas"]["Money"];
            /** @description The most this line can cost once weighed. */
            ceiling: components["schemas"]["Money"];
            availability: components["schemas"]["Availability"];
        };
        /** @description One row of a sum, in UCP's words. Shown in the order given. */
        Total: {
            /** @description `subtotal`, `fulfillment`, `tax`, `fee`, `discount`, `total`, or another. */
            type: string;
            displayText: string;
            amount: components["schemas"]["Money"];
        };
        /** @description Exactly one `subtotal` and one `total`. */
        Totals: components["schemas"]["Total"][];
        /** @description A notice on a cart, in UCP's words. */
        Message: {
            /** @enum {string} */
            type: "error" | "warning" | "info";
            /** @description `price_changed`, `out_of_stock`, `stock_short`, `offer_unavailable`, `run_closed`, `hub_unavailable`, `currency_changed`, `below_minimum_order_value`. */
            code: string;
            severity?: components["schemas"]["Severity"];
            /** @description With `below_minimum_order_value`: how much more the goods have to cost. */
            missing?: components["schemas"]["Money"];
            /** @description JSONPath of what it is about: `$.lines[0]`. */
            path?: string;
            /** @description For logs and tools; an element picks its own words by `code`. */
            content: string;
        };
        Cart: {
            id: components["schemas"]["Id"];
            orderId: components["schemas"]["Id"];
            /** @description `open`, `placed` or `expired`. */
            status: string;
            hubId: components["schemas"]["Id"] | null;
            runId: components["schemas"]["Id"] | null;
            run: components["schemas"]["HubRun"] | null;
            lines: components["schemas"]["CartLine"][];
            currency: components["schemas"]["Currency"];
            totals: components["schemas"]["Totals"];
            /** @description The `total` row again; send it back as `seen.total`. */
            total: components["schemas"]["Money"];
            /** @description The most the order can cost once goods are weighed. */
            ceiling: components["schemas"]["Money"];
            messages: components["schemas"]["Message"][];
            expiresAt: components["schemas"]["Instant"];
        };
        CartPatch: {
            hubId?: components["schemas"]["Id"] | null;
            /** @description A run that takes orders for the hub. Changing the hub without naming a run clears it. */
            runId?: components["schemas"]["Id"] | null;
        };
        CartLineInput: {
            quantity: components["schemas"]["QuantityInput"];
        };
        /** @description The name people call the person at the hub. */
        PersonName: string;
        BuyerInput: {
            name: components["schemas"]["PersonName"];
            /** @description Optional: many have none. */
            phone?: components["schemas"]["Phone"];
        };
        /** @description Somebody else who collects. */
        CollectorInput: {
            name: components["schemas"]["PersonName"];
            relation?: string;
        };
        /** @description A price or a total; never negative. */
        MoneyInput: {
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        OrderInput: {
            /** @description The cart's `orderId`. */
            id: components["schemas"]["Id"];
            cartId: components["schemas"]["Id"];
            hubId: components["schemas"]["Id"];
            buyer: components["schemas"]["BuyerInput"];
            collector?: components["schemas"]["CollectorInput"];
            payment: {
                /**
                 * @description `cash_at_hub`: paid when collected. `partner`: the partner's page takes the payment; it stays `due` until that is confirmed.
                 * @enum {string}
                 */
                method: "cash_at_hub" | "partner";
            };
            /** @description What the buyer agreed to. */
            seen: {
                total: components["schemas"]["MoneyInput"];
                /** @description The order goes with this run or not at all. */
                runId: components["schemas"]["Id"];
            };
        };
        /** @description The hub as it was when the order was placed. */
        OrderHub: {
            id: components["schemas"]["Id"];
            code: string;
            name: components["schemas"]["Text"];
            landmark: string | null;
            timeZone: components["schemas"]["TimeZone"];
        };
        OrderLine: {
            offerId: components["schemas"]["Id"];
            productId: components["schemas"]["Id"];
            variantId: components["schemas"]["Id"];
            name: components["schemas"]["Text"];
            label: components["schemas"]["Text"];
            image: components["schemas"]["Image"] | null;
            sellerName: components["schemas"]["Text"];
            quantityUnit: components["schemas"]["QuantityUnit"];
            soldByWeight: boolean;
            price: components["schemas"]["Money"];
            /** @description Steps. */
            ordered: number;
            confirmed: number | null;
            delivered: number | null;
            total: components["schemas"]["Money"];
            ceiling: components["schemas"]["Money"];
        };
        Payment: {
            /** @description `cash_at_hub` or `partner`. */
            method: string;
            /** @description `due`, `prompted`, `authorised`, `paid`, `cash_due_at_hub`, `cash_taken`, `remitted`, `settled`, `unknown`, `failed`, `refund_due`, `refunded`, `void`. */
            state: string;
        };
        /** @description A parcel as its buyer sees it. */
        Parcel: {
            id: components["schemas"]["Id"];
            hubId: components["schemas"]["Id"];
            /** @description `announced`, `packed`, `loaded`, `in_transit`, `arrived`, `ready`, `collected`; beside them `misrouted`, `forwarded`, `held`, `refused`, `partly_collected`, `expired`, `returned`, `damaged`, `missing`, `cancelled`. */
            state: string;
            /** @description Where it lies at the hub. */
            shelf?: string | null;
            /** @description Six digits, while it is ready, for the buyer only; derived, never stored, valid at its hub. */
            pickupCode: string | null;
            /** @description How long the hub keeps it. */
            holdUntil: components["schemas"]["Instant"] | null;
        };
        TimelineEntry: {
            id: components["schemas"]["Id"];
            /** @description `order.placed`, `order.confirmed`, `order.locked`, … */
            type: string;
            at: components["schemas"]["Instant"];
            /** @description The order's state from then on. */
            state: string;
            reason?: string | null;
        };
        Order: {
            id: components["schemas"]["Id"];
            /** @description Spoken at the counter: random base32 with a check character, `7K2M-9QXD`. Opens nothing. */
            number: string;
            cartId: components["schemas"]["Id"];
            /** @description `placed`, `confirmed`, `locked`, `packing`, `in_transit`, `ready`, `collected`, `completed`; beside them `cancelled`, `adjusted`, `unclaimed`, `returning`, `returned`, `disputed`, `refunded`. */
            state: string;
            hub: components["schemas"]["OrderHub"];
            run: components["schemas"]["HubRun"];
            buyer: {
                name: components["schemas"]["Text"];
                phone: components["schemas"]["Phone"] | null;
            };
            collector: {
                name: components["schemas"]["Text"];
                relation: string | null;
            } | null;
            lines: components["schemas"]["OrderLine"][];
            currency: components["schemas"]["Currency"];
            totals: components["schemas"]["Totals"];
            total: components["schemas"]["Money"];
            ceiling: components["schemas"]["Money"];
            payment: components["schemas"]["Payment"];
            parcels: components["schemas"]["Parcel"][];
            /** @description Oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
            /** @description Until then it can be cancelled at no cost. */
            changeUntil: components["schemas"]["Instant"];
            placedAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        OrderCancel: {
            reason?: string;
        };
        /**
         * @description A short plain text for each locale.
         * @example {
         *       "en": "Wildflower honey",
         *       "fr": "Miel de fleurs sauvages"
         *     }
         */
        LocalizedName: {
            [key: string]: string;
        };
        LinkInput: {
            type: string;
            /** Format: uri */
            url: string;
            title?: string;
        };
        StoreRecord: {
            names: components["schemas"]["LocalizedName"];
            currency: components["schemas"]["Currency"];
            locales: components["schemas"]["Locale"][];
            timeZone: components["schemas"]["TimeZone"];
            links: components["schemas"]["LinkInput"][];
            /** @description What carrying an order to its hub costs; absent means nothing. */
            carriage?: components["schemas"]["MoneyInput"];
            /** @description The least that the goods of an order cost, carriage left out; absent means any order is taken. */
            minimumOrderValue?: components["schemas"]["MoneyInput"];
            /** @description Tax contained in the prices; shown as a row of the totals. Absent means no row. */
            taxPercent?: number;
            slug: string;
            mode: string;
            updatedAt: components["schemas"]["Instant"];
        };
        StoreInput: {
            names: components["schemas"]["LocalizedName"];
            currency: components["schemas"]["Currency"];
            locales: components["schemas"]["Locale"][];
            timeZone: components["schemas"]["TimeZone"];
            links: components["schemas"]["LinkInput"][];
            /** @description What carrying an order to its hub costs; absent means nothing. */
            carriage?: components["schemas"]["MoneyInput"];
            /** @description The least that the goods of an order cost, carriage left out; absent means any order is taken. */
            minimumOrderValue?: components["schemas"]["MoneyInput"];
            /** @description Tax contained in the prices; shown as a row of the totals. Absent means no row. */
            taxPercent?: number;
        };
        CategoryRecord: {
            id: components["schemas"]["Id"];
            names: components["schemas"]["LocalizedName"];
            position: number;
            updatedAt: components["schemas"]["Instant"];
        };
        CategoryInput: {
            names: components["schemas"]["LocalizedName"];
            /** @description Place on the shelf list; equal places go by name. */
            position: number;
        };
        Archived: {
            id: components["schemas"]["Id"];
            archivedAt: components["schemas"]["Instant"];
        };
        /** @description A plain text for each locale. */
        LocalizedText: {
            [key: string]: string;
        };
        OriginInput: {
            names: components["schemas"]["LocalizedName"];
            location?: components["schemas"]["Point"];
        };
        ImageInput: {
            /** @description Path under the picture base, or an https address. */
            url: string;
            width: number;
            height: number;
            bytes?: number;
            alt: components["schemas"]["LocalizedName"];
            license?: string;
            attribution?: string;
        };
        QuantityUnitInput: {
            /** @description UN/CEFACT Rec 20 code. C62 needs scale 0. */
            unit: string;
            scale: number;
            increment: number;
        };
        VariantInput: {
            id: components["schemas"]["Id"];
            labels: components["schemas"]["LocalizedName"];
            quantityUnit: components["schemas"]["QuantityUnitInput"];
            netQuantity?: components["schemas"]["Measure"];
            /** @default false */
            soldByWeight?: boolean;
            /** @default 0 */
            tolerancePercent?: number;
        };
        ProductRecord: {
            categoryId: components["schemas"]["Id"];
            names: components["schemas"]["LocalizedName"];
            descriptions: components["schemas"]["LocalizedText"];
            keeps?: components["schemas"]["LocalizedName"];
            origin?: components["schemas"]["OriginInput"];
            /** @enum {string} */
            storage: "ambient" | "chilled" | "frozen";
            /** @default [] */
            seasonMonths?: number[];
            /** @default [] */
            images?: components["schemas"]["ImageInput"][];
            variants: components["schemas"]["VariantInput"][];
            id: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
        };
        ProductInput: {
            categoryId: components["schemas"]["Id"];
            names: components["schemas"]["LocalizedName"];
            descriptions: components["schemas"]["LocalizedText"];
            keeps?: components["schemas"]["LocalizedName"];
            origin?: components["schemas"]["OriginInput"];
            /** @enum {string} */
            storage: "ambient" | "chilled" | "frozen";
            /** @default [] */
            seasonMonths?: number[];
            /** @default [] */
            images?: components["schemas"]["ImageInput"][];
            variants: components["schemas"]["VariantInput"][];
        };
        SellerInput: {
            id: components["schemas"]["Id"];
            names: components["schemas"]["LocalizedName"];
        };
        OfferRecord: {
            productId: components["schemas"]["Id"];
            variantId: components["schemas"]["Id"];
            seller: components["schemas"]["SellerInput"];
            /** @description For one whole `quantityUnit.unit`. */
            price: components["schemas"]["MoneyInput"];
            /** @description Steps ever offered; stock is supply less sold. */
            supply: number;
            saleWindow?: components["schemas"]["Window"];
            harvestWindow?: components["schemas"]["DayWindow"];
            presaleFrom?: components["schemas"]["LocalDate"];
            /** @description The only hubs that can get it; absent means all. */
            hubIds?: components["schemas"]["Id"][];
            id: components["schemas"]["Id"];
            /** @description Steps in orders that stand; the server's own count. */
            sold: number;
            updatedAt: components["schemas"]["Instant"];
        };
        OfferInput: {
            productId: components["schemas"]["Id"];
            variantId: components["schemas"]["Id"];
            seller: components["schemas"]["SellerInput"];
            /** @description For one whole `quantityUnit.unit`. */
            price: components["schemas"]["MoneyInput"];
            /** @description Steps ever offered; stock is supply less sold. */
            supply: number;
            saleWindow?: components["schemas"]["Window"];
            harvestWindow?: components["schemas"]["DayWindow"];
            presaleFrom?: components["schemas"]["LocalDate"];
            /** @description The only hubs that can get it; absent means all. */
            hubIds?: components["schemas"]["Id"][];
        };
        /** @enum {string} */
        HubStatusInput: "planned" | "opening" | "active" | "paused" | "closing" | "closed";
        AreaInput: {
            code: string;
            names: components["schemas"]["LocalizedName"];
        };
        HubRecord: {
            code: string;
            names: components["schemas"]["LocalizedName"];
            /** @default [] */
            aliases?: string[];
            /** @enum {string} */
            tier: "county" | "village";
            parentHubId?: components["schemas"]["Id"];
            status: components["schemas"]["HubStatusInput"];
            openedOn?: components["schemas"]["LocalDate"];
            location: components["schemas"]["Point"];
            plusCode?: string;
            area?: components["schemas"]["AreaInput"];
            landmarks?: components["schemas"]["LocalizedName"];
            directions?: components["schemas"]["LocalizedText"];
            photo?: components["schemas"]["ImageInput"];
            timeZone: components["schemas"]["TimeZone"];
            /** @description Absent means not known. */
            hours?: components["schemas"]["OpeningHours"][];
            phone?: components["schemas"]["Phone"];
            /** @default [] */
            languages?: components["schemas"]["Locale"][];
            services: components["schemas"]["ServiceInput"][];
            holdPolicy: components["schemas"]["HoldPolicy"];
            id: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
        };
        HubInput: {
            code: string;
            names: components["schemas"]["LocalizedName"];
            /** @default [] */
            aliases?: string[];
            /** @enum {string} */
            tier: "county" | "village";
            parentHubId?: components["schemas"]["Id"];
            status: components["schemas"]["HubStatusInput"];
            openedOn?: components["schemas"]["LocalDate"];
            location: components["schemas"]["Point"];
            plusCode?: string;
            area?: components["schemas"]["AreaInput"];
            landmarks?: components["schemas"]["LocalizedName"];
            directions?: components["schemas"]["LocalizedText"];
            photo?: components["schemas"]["ImageInput"];
            timeZone: components["schemas"]["TimeZone"];
            /** @description Absent means not known. */
            hours?: components["schemas"]["OpeningHours"][];
            phone?: components["schemas"]["Phone"];
            /** @default [] */
            languages?: components["schemas"]["Locale"][];
            services: components["schemas"]["ServiceInput"][];
            holdPolicy: components["schemas"]["HoldPolicy"];
        };
        RouteRecord: {
            names: components["schemas"]["LocalizedName"];
            /** @description RFC 5545 RRULE; daily, or weekly by day. */
            cadence: string;
            timeZone: components["schemas"]["TimeZone"];
            /** @description Local time of departure. */
            departsAt: string;
            /** @description Minutes before departure at which orders close. */
            cutOffMinutes: number;
            stops: components["schemas"]["RouteStop"][];
            id: components["schemas"]["Id"];
            updatedAt: components["schemas"]["Instant"];
        };
        RouteInput: {
            names: components["schemas"]["LocalizedName"];
            /** @description RFC 5545 RRULE; daily, or weekly by day. */
            cadence: string;
            timeZone: components["schemas"]["TimeZone"];
            /** @description Local time of departure. */
            departsAt: string;
            /** @description Minutes before departure at which orders close. */
            cutOffMinutes: number;
            stops: components["schemas"]["RouteStop"][];
        };
        /** @enum {string} */
        RunStatusInput: "scheduled" | "open" | "closed" | "loading" | "departed" | "completed" | "delayed" | "cancelled";
        RunPage: {
            data: components["schemas"]["Run"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        RunStopInput: {
            hubId: components["schemas"]["Id"];
            arrivesFrom: components["schemas"]["Instant"];
            arrivesTo: components["schemas"]["Instant"];
        };
        RunInput: {
            routeId: components["schemas"]["Id"];
            /** @description Absent means at once. */
            ordersOpenAt?: components["schemas"]["Instant"];
            ordersCloseAt: components["schemas"]["Instant"];
            departsAt: components["schemas"]["Instant"];
            stops: components["schemas"]["RunStopInput"][];
        };
        RunAdvance: {
            /** @enum {string} */
            to: "closed" | "loading" | "departed" | "completed" | "cancelled";
            /** @description Shown to buyers when a run is cancelled. */
            reason?: string;
        };
        RunMoved: {
            run: components["schemas"]["Run"];
            ordersMoved: number;
        };
        RunArrive: {
            hubId: components["schemas"]["Id"];
        };
        /** @enum {string} */
        OrderStateInput: "placed" | "confirmed" | "locked" | "packing" | "in_transit" | "ready" | "collected" | "completed" | "cancelled" | "adjusted" | "unclaimed" | "returning" | "returned" | "disputed" | "refunded";
        OrderPage: {
            data: components["schemas"]["Order"][];
            next: string | null;
        };
        Key: {
            id: components["schemas"]["Id"];
            kind: string;
            mode: string;
            name: string;
            /** @description null means any. */
            origins: string[] | null;
            /** @description The key's last four characters. */
            hint: string;
            /** @description The whole key, once: when it is created or rotated. */
            key: string | null;
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
        };
        KeyPage: {
            data: components["schemas"]["Key"][];
            next: string | null;
        };
        KeyInput: {
            /** @enum {string} */
            kind: "publishable" | "secret";
            /** @description What it is for. */
            name: string;
            /** @description The only web origins that a publishable key answers; absent means any. Advisory: only browsers keep to it. */
            origins?: string[];
        };
        KeyRotate: {
            overlapMinutes: number;
        };
    };
    responses: {
        /** @description Breaks the schema; nothing was written. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing changed since the ETag that was sent. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The key or the token is missing, malformed, unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This credential may not do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This version of the contract was removed. */
        Gone: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; ask again after Retry-After. */
        TooMany: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It never existed, is not yours, or was archived. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A write with this Idempotency-Key is still running; ask again after Retry-After. */
        InFlight: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 64 KB. */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Valid, but breaks a rule: `code`, `severity` and `errors` say which. Nothing was written. */
        Refused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state changed since the ETag in If-Match. */
        Stale: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. */
        MatchRequired: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed or is busy; nothing was written. Safe to send again with the same Idempotency-Key. */
        Failed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The store's publishable key. Required; missing is 401. */
        key: string;
        /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
        locale: components["schemas"]["Locale"];
        /** @description The dated version of this contract that the client speaks. */
        version: string;
        /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
        cursor: string;
        /** @description Rows a page, 1 to 100. */
        limit: number;
        /** @description The cell, as `listTiles` names it. */
        tileId: string;
        tileVersion: string;
        /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
        idempotencyKey: string;
        /** @description The `ETag` of the state that was seen. Required; missing is 428, stale is 412. */
        ifMatch: string;
        /** @description The `ETag` of the record to replace. Optional; stale is 412. */
        ifMatchOptional: string;
    };
    requestBodies: never;
    headers: {
        /** @description Name this when asking for help. */
        RequestId: string;
        /** @description Validator of this state. Send it back as If-Match or If-None-Match. */
        ETag: string;
        /** @description The locale of the texts. */
        ContentLanguage: string;
        /** @description Seconds to wait before the next try. */
        RetryAfter: string;
        /** @description Address of the new record. */
        Location: string;
        /** @description `true` when this is the stored answer of an earlier try. */
        IdempotentReplayed: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getStore: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Store"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
                cursor?: components["parameters"]["cursor"];
                /** @description Rows a page, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Words to look for in names, categories, sellers and origins, in any locale; accents and case don't matter. */
                query?: string;
                categoryId?: components["schemas"]["Id"];
                /** @description Only what this hub can get. */
                hubId?: components["schemas"]["Id"];
                /** @description Only what is harvested in this month: `1` to `12`, or `now` by the server's clock in the store's time zone. */
                season?: string;
                /** @description `in_stock`: only what can be had with the next run. `preorder`: only what is sold before its harvest. */
                availability?: "in_stock" | "preorder";
                /** @description Only what this seller offers. */
                sellerId?: components["schemas"]["Id"];
                /** @description `weight`: only what is weighed when picked. `piece`: only what has a fixed price. */
                soldBy?: "weight" | "piece";
                /** @description Only what keeps that way; `ambient` needs no fridge. */
                storage?: "ambient" | "chilled" | "frozen";
                /**
                 * @description `relevance` best match first, by name without a `query`; `newest` what came into the shop last; `name` in the answer's
                 *     language; `price_low` and `price_high` by what a card shows: the smallest amount that can be bought of the first way to
                 *     buy it. Not by the price per kilogram, which eggs and oil do not share; whether it is sold out does not count.
                 */
                sort?: "relevance" | "newest" | "name" | "price_low" | "price_high";
                /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
                cursor?: components["parameters"]["cursor"];
                /** @description Rows a page, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    getProductFacets: {
        parameters: {
            query?: {
                /** @description Words to look for in names, categories, sellers and origins, in any locale; accents and case don't matter. */
                query?: string;
                categoryId?: components["schemas"]["Id"];
                /** @description Only what this hub can get. */
                hubId?: components["schemas"]["Id"];
                /** @description Only what is harvested in this month: `1` to `12`, or `now` by the server's clock in the store's time zone. */
                season?: string;
                /** @description `in_stock`: only what can be had with the next run. `preorder`: only what is sold before its harvest. */
                availability?: "in_stock" | "preorder";
                /** @description Only what this seller offers. */
                sellerId?: components["schemas"]["Id"];
                /** @description `weight`: only what is weighed when picked. `piece`: only what has a fixed price. */
                soldBy?: "weight" | "piece";
                /** @description Only what keeps that way; `ambient` needs no fridge. */
                storage?: "ambient" | "chilled" | "frozen";
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductFacets"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    suggestProducts: {
        parameters: {
            query: {
                /** @description What was typed so far; accents and case don't matter. */
                query: string;
                /** @description Only what this hub can get. */
                hubId?: components["schemas"]["Id"];
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    listAreas: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
                cursor?: components["parameters"]["cursor"];
                /** @description Rows a page, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    listHubs: {
        parameters: {
            query?: {
                /**
                 * @description `longitude,latitude` in degrees: nearest first, in a straight line.
                 * @example 111.32,30.77
                 */
                near?: string;
                /** @description Name, alias, landmark, area or code; accents and case don't matter. */
                query?: string;
                /** @description Administrative code, as in `listAreas`. */
                area?: string;
                /** @description Only hubs that offer it. */
                service?: components["schemas"]["ServiceInput"];
                tier?: "county" | "village";
                /** @description Only hubs that can get this offer. */
                offerId?: components["schemas"]["Id"];
                /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
                cursor?: components["parameters"]["cursor"];
                /** @description Rows a page, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    getHub: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                hubId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hub"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    listTiles: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileIndex"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    getTileNow: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                /** @description The cell, as `listTiles` names it. */
                tileId: components["parameters"]["tileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileNow"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    getTile: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                /** @description The cell, as `listTiles` names it. */
                tileId: components["parameters"]["tileId"];
                tileVersion: components["parameters"]["tileVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tile"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    getTileIds: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                /** @description The cell, as `listTiles` names it. */
                tileId: components["parameters"]["tileId"];
                tileVersion: components["parameters"]["tileVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TileIds"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    getRoute: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                routeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    listRuns: {
        parameters: {
            query: {
                hubId: components["schemas"]["Id"];
                /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
                cursor?: components["parameters"]["cursor"];
                /** @description Rows a page, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubRunPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    getRun: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    createCart: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
        };
    };
    getCart: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                cartId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    updateCart: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the state that was seen. Required; missing is 428, stale is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                cartId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartPatch"];
            };
        };
        responses: {
            /** @description The cart as it stands now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            410: components["responses"]["Gone"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
            428: components["responses"]["MatchRequired"];
            429: components["responses"]["TooMany"];
        };
    };
    setCartLine: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                cartId: components["schemas"]["Id"];
                offerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartLineInput"];
            };
        };
        responses: {
            /** @description The cart as it stands now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
        };
    };
    removeCartLine: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                cartId: components["schemas"]["Id"];
                offerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cart as it stands now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
        };
    };
    placeOrder: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInput"];
            };
        };
        responses: {
            /** @description Placed. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Failed"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooMany"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: {
                /** @description The store's publishable key. Required; missing is 401. */
                key?: components["parameters"]["key"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the state that was seen. Required; missing is 428, stale is 412. */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrderCancel"];
            };
        };
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            410: components["responses"]["Gone"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
            428: components["responses"]["MatchRequired"];
            429: components["responses"]["TooMany"];
        };
    };
    getOperatorStore: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    putStore: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the record to replace. Optional; stale is 412. */
                "If-Match"?: components["parameters"]["ifMatchOptional"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoreInput"];
            };
        };
        responses: {
            /** @description Replaced. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    getOperatorCategory: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                categoryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    putCategory: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the record to replace. Optional; stale is 412. */
                "If-Match"?: components["parameters"]["ifMatchOptional"];
            };
            path: {
                categoryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryInput"];
            };
        };
        responses: {
            /** @description Replaced. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryRecord"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    archiveCategory: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                categoryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archived"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
    getOperatorProduct: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    putProduct: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the record to replace. Optional; stale is 412. */
                "If-Match"?: components["parameters"]["ifMatchOptional"];
            };
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description Replaced. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRecord"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    archiveProduct: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                productId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archived"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
    getOperatorOffer: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                offerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    putOffer: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the record to replace. Optional; stale is 412. */
                "If-Match"?: components["parameters"]["ifMatchOptional"];
            };
            path: {
                offerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferInput"];
            };
        };
        responses: {
            /** @description Replaced. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferRecord"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    archiveOffer: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                offerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archived"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
    getOperatorHub: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                hubId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    putHub: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the record to replace. Optional; stale is 412. */
                "If-Match"?: components["parameters"]["ifMatchOptional"];
            };
            path: {
                hubId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubInput"];
            };
        };
        responses: {
            /** @description Replaced. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubRecord"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    archiveHub: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                hubId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archived"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
    getOperatorRoute: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                routeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    putRoute: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the record to replace. Optional; stale is 412. */
                "If-Match"?: components["parameters"]["ifMatchOptional"];
            };
            path: {
                routeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteInput"];
            };
        };
        responses: {
            /** @description Replaced. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRecord"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    archiveRoute: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                routeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archived"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
    listOperatorRuns: {
        parameters: {
            query?: {
                routeId?: components["schemas"]["Id"];
                /** @description The status as it stands by the server's clock. */
                status?: components["schemas"]["RunStatusInput"];
                /** @description Only runs whose cut-off is later. */
                closesAfter?: components["schemas"]["Instant"];
                /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
                cursor?: components["parameters"]["cursor"];
                /** @description Rows a page, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getOperatorRun: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    putRun: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description The `ETag` of the record to replace. Optional; stale is 412. */
                "If-Match"?: components["parameters"]["ifMatchOptional"];
            };
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunInput"];
            };
        };
        responses: {
            /** @description Replaced. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    archiveRun: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archived"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
    advanceRun: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunAdvance"];
            };
        };
        responses: {
            /** @description The run as it stands, and how many orders moved. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunMoved"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
    arriveRun: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                runId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunArrive"];
            };
        };
        responses: {
            /** @description The run as it stands, and how many orders moved. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunMoved"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
    listOperatorOrders: {
        parameters: {
            query?: {
                runId?: components["schemas"]["Id"];
                hubId?: components["schemas"]["Id"];
                state?: components["schemas"]["OrderStateInput"];
                /** @description Only orders that changed at or after it. */
                changedSince?: components["schemas"]["Instant"];
                /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
                cursor?: components["parameters"]["cursor"];
                /** @description Rows a page, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getOperatorOrder: {
        parameters: {
            query?: {
                /** @description BCP 47 tag of the language wanted. Without it `Accept-Language` decides, then the store's first locale. */
                locale?: components["parameters"]["locale"];
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: never;
            path: {
                orderId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
                /** @description The `next` of the page before. Opaque, and only valid with the same filters. */
                cursor?: components["parameters"]["cursor"];
                /** @description Rows a page, 1 to 100. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createKey: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InFlight"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    rotateKey: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                keyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyRotate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Refused"];
        };
    };
    revokeKey: {
        parameters: {
            query?: {
                /** @description The dated version of this contract that the client speaks. */
                version?: components["parameters"]["version"];
            };
            header?: {
                /** @description A string unique to this write, the same for each try. Required; missing is 400. For an order, its id. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                keyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InFlight"];
            422: components["responses"]["Refused"];
        };
    };
}
