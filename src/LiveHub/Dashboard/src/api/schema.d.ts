/* Made by "npm run api-types" from openapi.json. */
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LiveItem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it can be sent requests */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what the account may act as */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountSessionItem"];
                    };
                };
            };
        };
        put?: never;
        /** Sign in: exchange a token for a cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description A token, as an administrator gave it or as the sign-in link carries it. */
                        token?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionItem"];
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act as another grant of the account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Id of the grant. */
                        grant?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountSessionItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one can sign in here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignInWays"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to an account with its password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description The account's name. */
                        name?: null | string;
                        /** @description Its password. */
                        password?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountSessionItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey is asked to sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CeremonyItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to an account with a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Of the question that the passkey answers. */
                        ceremony?: null | string;
                        /** @description Its answer, as WebAuthn has it in JSON. */
                        credential?: unknown;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountSessionItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to the city's identity provider to sign in, where one is set */
        get: {
            parameters: {
                query?: {
                    next?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: never;
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a link invites */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description What stands behind the # of its link. */
                        secret?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitedItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up the account of a link with a password, and sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description What stands behind the # of the link. */
                        secret?: null | string;
                        /** @description The name to sign in with, where the first administrator chooses one. */
                        name?: null | string;
                        /** @description A name to show, where the first administrator chooses one; absent for none. */
                        displayName?: null | string;
                        /** @description The password. */
                        password?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountSessionItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser is asked to make the passkey of a link's account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description What stands behind the # of the link. */
                        secret?: null | string;
                        /** @description The name to sign in with, where the first administrator chooses one. */
                        name?: null | string;
                        /** @description A name to show, where the first administrator chooses one; absent for none. */
                        displayName?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CeremonyItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up the account of a link with a passkey, and sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description What stands behind the # of the link. */
                        secret?: null | string;
                        /** @description What its owner calls the passkey, 1 to 40 characters. */
                        passkeyName?: null | string;
                        /** @description Of the question that it answers. */
                        ceremony?: null | string;
                        /** @description Its answer, as WebAuthn has it in JSON. */
                        credential?: unknown;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountSessionItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tokens that are good */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokenItem"][];
                    };
                };
            };
        };
        put?: never;
        /** Make a token for a device or a person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description The role, such as `gridWorker`. */
                        role?: null | string;
                        /** @description Id of the post, worker or account; its bearer's commands carry it. */
                        subject?: null | string;
                        /**
                         * @description The unit, for officers of a platform, an agency or the county; for a grid leader the grid, who without one sees no incident; for the
                         *         command room a zone, where it is bound to one.
                         */
                        unit?: null | string;
                        /** @description Code of the only town; may be left out where there is one town. */
                        town?: null | string;
                        /** @description A note, such as which device has it. */
                        label?: null | string;
                        /**
                         * Format: int32
                         * @description After how many days it expires; never when left out.
                         */
                        days?: null | number;
                    };
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokenItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token and the sessions it opened */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own account: passkeys, sessions, grants */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnAccountItem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own password; all other sessions end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description The password so far; absent where there is none. */
                        old?: null | string;
                        /** @description The new one. */
                        password?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountSessionItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out everywhere */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser is asked to make a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CeremonyItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a passkey to the own account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description What its owner calls it, 1 to 40 characters. */
                        name?: null | string;
                        /** @description Of the question that it answers. */
                        ceremony?: null | string;
                        /** @description Its answer, as WebAuthn has it in JSON. */
                        credential?: unknown;
                    };
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PasskeyItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey of the own account */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the accounts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountItem"][];
                    };
                };
            };
        };
        put?: never;
        /** Make an account and invite whom it is for */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description The name to sign in with. */
                        name?: null | string;
                        /** @description A name to show; absent for none. */
                        displayName?: null | string;
                        /** @description What it may act as, one or several. */
                        grants?: null | {
                            /** @description The role, such as `operator`; any but `display`. */
                            role?: null | string;
                            /** @description Id of the post or worker; commands carry it. */
                            subject?: null | string;
                            /** @description The unit, as with tokens. */
                            unit?: null | string;
                            /** @description Code of the only town; may be left out where there is one town. */
                            town?: null | string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountItem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete an account; its sessions end */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite again, such as who lost the password; an earlier invitation ends */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvitationItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what an account may act as; sessions of what was taken away end */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description One or several. */
                        grants?: null | {
                            /** @description The role, such as `operator`; any but `display`. */
                            role?: null | string;
                            /** @description Id of the post or worker; commands carry it. */
                            subject?: null | string;
                            /** @description The unit, as with tokens. */
                            unit?: null | string;
                            /** @description Code of the only town; may be left out where there is one town. */
                            town?: null | string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountItem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock an account; its sessions end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlock an account, also after too many wrong passwords */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End all sessions of an account */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, last first */
        get: {
            parameters: {
                query?: {
                    /** @description Written then or later, by the wall's clock: a time with its offset, or a day of the town from its beginning. */
                    from?: string;
                    /** @description Written before, in the same forms; a day is not included. */
                    to?: string;
                    /** @description Id of who did it; `anonymous` for those who were not signed in. */
                    actor?: string;
                    /** @description What was done, such as `incident.accept`. */
                    action?: string;
                    /** @description Id of what it was done to. */
                    target?: string;
                    /** @description Where the page before ended. */
                    cursor?: string;
                    /** @description Rows on a page, 1 to 500; 50 when left out. */
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, as CSV */
        get: {
            parameters: {
                query?: {
                    /** @description Written then or later, by the wall's clock: a time with its offset, or a day of the town from its beginning. */
                    from?: string;
                    /** @description Written before, in the same forms; a day is not included. */
                    to?: string;
                    /** @description Id of who did it; `anonymous` for those who were not signed in. */
                    actor?: string;
                    /** @description What was done, such as `incident.accept`. */
                    action?: string;
                    /** @description Id of what it was done to. */
                    target?: string;
                    /** @description Where the page before ended. */
                    cursor?: string;
                    /** @description Rows on a page, 1 to 500; 50 when left out. */
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The towns of this service */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CodeItem"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A town's definition */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}/grids.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A town's grids as GeoJSON */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GridCollection"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a town stands, as the hub sends it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SnapshotDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the standard addresses of a town */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    town?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddressItem"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of incidents, newest report first */
        get: {
            parameters: {
                query?: {
                    /** @description Code of the town; may be left out where the token or the service has one. */
                    town?: string;
                    /** @description States, comma-separated. */
                    status?: string;
                    /** @description Code of a category; an upper one includes what is under it. */
                    category?: string;
                    /** @description 1 to 4. */
                    severity?: string;
                    /** @description Code of the platform that answers for it, or did last. */
                    platform?: string;
                    /** @description Id of the agency that handles it, or did last. */
                    agency?: string;
                    /** @description Key of the unit that answers for it now. */
                    owner?: string;
                    /** @description Who handles it now. */
                    assignee?: string;
                    /** @description Code of its grid. */
                    grid?: string;
                    /** @description Id of its zone. */
                    zone?: string;
                    /** @description Code of its community. */
                    community?: string;
                    /** @description true or false. */
                    overdue?: string;
                    /** @description Reported then or later. */
                    from?: string;
                    /** @description Reported before. */
                    to?: string;
                    /** @description Words in its number, address, category or text. */
                    q?: string;
                    /** @description The cursor of the page before. */
                    cursor?: string;
                    /** @description 1 to 200; 50 when left out. */
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageDocument"];
                    };
                };
            };
        };
        put?: never;
        /** Report an incident */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description How it came in, such as `public-app`. */
                        channel?: null | string;
                        /** @description Code of a category of the town; may be left out. */
                        category?: null | string;
                        /** @description What is wrong; 1 to 4,000 characters. */
                        description?: null | string;
                        /** @description A point on earth. */
                        location?: {
                            /**
                             * Format: double
                             * @description Longitude in degrees, -180 to 180.
                             */
                            lon?: null | number;
                            /**
                             * Format: double
                             * @description Latitude in degrees, -90 to 90.
                             */
                            lat?: null | number;
                        };
                        /** @description Where, in words; looked up among the standard addresses when there is no location. */
                        address?: null | string;
                        /** @description How a reporter can be reached. Kept apart from the incident. */
                        reporter?: {
                            /** @description At most 100 characters. */
                            name?: null | string;
                            /** @description At most 30 characters. */
                            phone?: null | string;
                        };
                        /**
                         * Format: int32
                         * @description 1 critical to 4 minor; the category's when left out.
                         */
                        severity?: null | number;
                        /**
                         * Format: date-time
                         * @description When it happened, where that is not now.
                         */
                        occurredAt?: null | string;
                        /**
                         * Format: date-time
                         * @description When the reporter was promised to be called back; for the command room.
                         */
                        callBackBy?: null | string;
                        /** @description The case of another hotline, such as 12345. */
                        external?: {
                            /** @description Its number there; 1 to 40 characters. */
                            number?: null | string;
                            /**
                             * Format: date-time
                             * @description When that hotline wants it closed.
                             */
                            due?: null | string;
                        };
                        /** @description Code of the town; may be left out where there is one, or the location tells. */
                        town?: null | string;
                        /** @description Ids of photos that were sent before, each by `POST /attachments`; at most 20. */
                        attachments?: null | string[];
                    };
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportedDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An incident with its history, by id or by number */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One command on many incidents, an outcome each */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Name of the command, such as `dispatch`. */
                        command?: null | string;
                        /** @description 1 to 200 incidents, each once. */
                        ids?: null | string[];
                        /** @description The body of the command, the same for all; may be left out where it has nothing to say. */
                        body?: unknown;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BatchOutcomes"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a report as a case */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not accept a report; the reporter is told why */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set category, severity and route */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Code of a category of the town. */
                        category?: null | string;
                        /**
                         * Format: int32
                         * @description 1 to 4; the category's when left out.
                         */
                        severity?: null | number;
                        /** @description Where triage sends an incident. */
                        route?: {
                            /**
                             * @description Kinds of Route.
                             * @enum {unknown}
                             */
                            kind: "grid" | "platform" | "county";
                            /** @description Code of the platform, for RouteKind.Platform. */
                            platform?: null | string;
                            /** @description Id of the agency that the platform gives it to by rule; null when the platform handles it or decides. */
                            agency?: null | string;
                            /** @description Id of the county department, for RouteKind.County when the rule knows it. */
                            department?: null | string;
                            unit?: unknown;
                        };
                        /** @description Why this severity; needed where it is neither the category's nor the one that the incident has so far. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it to the unit that shall handle it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description A platform, agency, department or the county; what the route says when left out. */
                        unit?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it: the named worker, a crew of its unit, or a worker who found it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description A post of the caller's unit; the caller when left out. */
                        assignee?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be on the scene */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have it handled, with references to photos or documents that show it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description In words; at most 4,000 characters. */
                        summary?: null | string;
                        /** @description References to attachments; at most 20. */
                        evidence?: null | string[];
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that it is handled; by another than the handler */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        method?: "onSite" | "callBack" | "photo" | "sampling" | null;
                        /** @description References to attachments that show it; at most 20. */
                        evidence?: null | string[];
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/rework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it back to who handled it (返工) */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close what is verified */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description True says that the caller has looked at each incident linked to this one; needed where there are any. */
                        linkedSeen?: null | boolean;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate what was closed, for the reporter */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: int32
                         * @description 1 very dissatisfied to 5 very satisfied.
                         */
                        satisfaction?: null | number;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass it up to the county centre */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the case over to another unit, with a numbered notice (案件移送抄告) */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description A platform, agency or department. */
                        unit?: null | string;
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send back a wrong dispatch */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it from who has it, for another */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description A worker or post of the unit that owns it; whoever is best when left out. */
                        to?: null | string;
                        /** @description Why; 1 to 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline it as the named worker */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change category or severity after triage */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Code of a category of the town. */
                        category?: null | string;
                        /**
                         * Format: int32
                         * @description 1 to 4; the category's when left out.
                         */
                        severity?: null | number;
                        /** @description Why; 1 to 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/relocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it in another place */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description A point on earth. */
                        location?: {
                            /**
                             * Format: double
                             * @description Longitude in degrees, -180 to 180.
                             */
                            lon?: null | number;
                            /**
                             * Format: double
                             * @description Latitude in degrees, -90 to 90.
                             */
                            lat?: null | number;
                        };
                        /** @description In words; looked up among the standard addresses when there is no location. */
                        address?: null | string;
                        /** @description Why; 1 to 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/assist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call other units to act with the owner, who leads (联动) */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description 1 to 8 platforms, agencies or departments. */
                        units?: null | string[];
                        /** @description Why; 1 to 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell how far the caller's unit has come as a partner */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        stage?: "called" | "taken" | "onScene" | "done" | null;
                        /** @description A post of the caller's unit; the caller when left out. */
                        post?: null | string;
                        /** @description What was done; needed for `done`. */
                        summary?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop its clock (挂账), or ask for it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description When it goes on by itself.
                         */
                        until?: null | string;
                        /** @description Why; 1 to 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let its clock go on */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give more time to resolve it, or ask for it */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: double
                         * @description Working days, above 0.
                         */
                        days?: null | number;
                        /** @description Why; 1 to 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Push its owner (督办), who has to reply */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description By when.
                         */
                        replyBy?: null | string;
                        /** @description Why; 1 to 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the reporter, a supervision or a request */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        to?: "reporter" | "supervision" | "request" | null;
                        /** @description 1 to 4,000 characters. */
                        text?: null | string;
                        /** @description Yes or no to a request; left out elsewhere. */
                        approve?: null | boolean;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/handOver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that 110, 119 or 120 has it: danger to life */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description `110`, `119` or `120`. */
                        service?: null | string;
                        /** @description A remark; at most 4,000 characters. */
                        text?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it because another incident is the same matter */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Its id. */
                        into?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it under a lead incident: another matter of one cause */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Its id. */
                        lead?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a remark */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description 1 to 4,000 characters. */
                        text?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the report back */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a closed incident a case again */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description New for each request, the same for its repeats: these do nothing twice. */
                    "Idempotency-Key": string;
                    /** @description The version that the caller has seen; another one is refused with 412. */
                    "If-Match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters. */
                        reason?: null | string;
                        /**
                         * Format: date-time
                         * @description When it was done, where that is not now; counted at most 12 hours back.
                         */
                        at?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IncidentDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/nearby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open incidents near a place, nearest first */
        get: {
            parameters: {
                query?: {
                    /** @description Longitude in degrees. */
                    lon?: string;
                    /** @description Latitude in degrees. */
                    lat?: string;
                    /** @description Code of the category, by which what may be the same matter is told. */
                    category?: string;
                    /** @description How far to look, at most 5,000; as far as the town's policy takes things for one when left out. */
                    metres?: string;
                    /** @description Code of the town; may be left out where the token or the service has one. */
                    town?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NearbyDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/nearby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open incidents near an incident, nearest first */
        get: {
            parameters: {
                query?: {
                    metres?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NearbyDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's drafts, last saved first */
        get: {
            parameters: {
                query?: {
                    town?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftDocument"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft of the caller */
        get: {
            parameters: {
                query?: {
                    town?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftDocument"];
                    };
                };
            };
        };
        /** Keep a draft, in place of an earlier one of its id */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description How it came in, such as `public-app`. */
                        channel?: null | string;
                        /** @description Code of a category of the town; may be left out. */
                        category?: null | string;
                        /** @description What is wrong; 1 to 4,000 characters. */
                        description?: null | string;
                        /** @description A point on earth. */
                        location?: {
                            /**
                             * Format: double
                             * @description Longitude in degrees, -180 to 180.
                             */
                            lon?: null | number;
                            /**
                             * Format: double
                             * @description Latitude in degrees, -90 to 90.
                             */
                            lat?: null | number;
                        };
                        /** @description Where, in words; looked up among the standard addresses when there is no location. */
                        address?: null | string;
                        /** @description How a reporter can be reached. Kept apart from the incident. */
                        reporter?: {
                            /** @description At most 100 characters. */
                            name?: null | string;
                            /** @description At most 30 characters. */
                            phone?: null | string;
                        };
                        /**
                         * Format: int32
                         * @description 1 critical to 4 minor; the category's when left out.
                         */
                        severity?: null | number;
                        /**
                         * Format: date-time
                         * @description When it happened, where that is not now.
                         */
                        occurredAt?: null | string;
                        /**
                         * Format: date-time
                         * @description When the reporter was promised to be called back; for the command room.
                         */
                        callBackBy?: null | string;
                        /** @description The case of another hotline, such as 12345. */
                        external?: {
                            /** @description Its number there; 1 to 40 characters. */
                            number?: null | string;
                            /**
                             * Format: date-time
                             * @description When that hotline wants it closed.
                             */
                            due?: null | string;
                        };
                        /** @description Code of the town; may be left out where there is one, or the location tells. */
                        town?: null | string;
                        /** @description Ids of photos that were sent before, each by `POST /attachments`; at most 20. */
                        attachments?: null | string[];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftDocument"];
                    };
                };
            };
        };
        post?: never;
        /** Discard a draft */
        delete: {
            parameters: {
                query?: {
                    town?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hand-over sheets, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoversDocument"];
                    };
                };
            };
        };
        put?: never;
        /** The outgoing shift leader signs */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description The change of shift; the one within the next hour, else the last one, when left out.
                         */
                        change?: null | string;
                        /** @description What the next shift has to know; at most 4,000 characters. */
                        notes?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverSheet"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}/handovers/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The incoming shift leader signs */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description The change of shift; that of the newest sheet when left out.
                         */
                        change?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandoverSheet"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The operation that the town is in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OperationDocument"];
                    };
                };
            };
        };
        put?: never;
        /** Raise an operation; a repeat changes nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Code of a kind of operation of the town. */
                        kind?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OperationDocument"];
                    };
                };
            };
        };
        /** End the operation and take back what it did */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OperationDocument"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a report is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReceiptDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the report back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Why; at most 4,000 characters; may be left out. */
                        reason?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReceiptDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{code}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate a closed incident */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /**
                         * Format: int32
                         * @description 1 very dissatisfied to 5 very satisfied.
                         */
                        satisfaction?: null | number;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReceiptDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the reporter can be reached, for who handles the case */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContactDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Erase the personal data of an incident for good */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        reason?: "subjectAsked" | "collectedInError" | "purposeGone" | "ordered" | null;
                        /** @description Only what the reporter gave; for what is still open. */
                        reporterOnly?: null | boolean;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErasureDocument"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{code}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is held about the reporter */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnDataDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Erase the reporter's contact and description for good */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErasureDocument"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a photo, to be named within the hour by a report or a command
         * @description The body is the photo itself, or multipart/form-data with one file; JPEG, PNG or WebP by its content, whatever its media type says.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttachmentItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo of an incident that the caller may read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/jpeg": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{code}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo that came with the report */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/jpeg": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{id}/on-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A worker comes on duty */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Code of the town; may be left out where the token or the service has one. */
                        town?: null | string;
                        /** @description A point on earth. */
                        location?: {
                            /**
                             * Format: double
                             * @description Longitude in degrees, -180 to 180.
                             */
                            lon?: null | number;
                            /**
                             * Format: double
                             * @description Latitude in degrees, -90 to 90.
                             */
                            lat?: null | number;
                        };
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkerItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{id}/off-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A worker leaves, with an assignment after it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Code of the town; may be left out where the token or the service has one. */
                        town?: null | string;
                        /** @description A point on earth. */
                        location?: {
                            /**
                             * Format: double
                             * @description Longitude in degrees, -180 to 180.
                             */
                            lon?: null | number;
                            /**
                             * Format: double
                             * @description Latitude in degrees, -90 to 90.
                             */
                            lat?: null | number;
                        };
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkerItem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{id}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A worker is in danger: everybody who watches is told until somebody clears it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Code of the town; may be left out where the token or the service has one. */
                        town?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkerItem"];
                    };
                };
            };
        };
        /** Somebody has seen to a call for help */
        delete: {
            parameters: {
                query?: {
                    town?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkerItem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{id}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a worker on duty is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Id of the worker; may be left out where the path names it. */
                        worker?: null | string;
                        /**
                         * Format: double
                         * @description Longitude in degrees.
                         */
                        lon?: null | number;
                        /**
                         * Format: double
                         * @description Latitude in degrees.
                         */
                        lat?: null | number;
                        /**
                         * Format: date-time
                         * @description When it was measured; now when left out.
                         */
                        at?: null | string;
                        /** @description Code of the town; may be left out where the token or the service has one. */
                        town?: null | string;
                    };
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where workers on duty are, an outcome each */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description At most 1,000. */
                        positions?: null | {
                            /** @description Id of the worker; may be left out where the path names it. */
                            worker?: null | string;
                            /**
                             * Format: double
                             * @description Longitude in degrees.
                             */
                            lon?: null | number;
                            /**
                             * Format: double
                             * @description Latitude in degrees.
                             */
                            lat?: null | number;
                            /**
                             * Format: date-time
                             * @description When it was measured; now when left out.
                             */
                            at?: null | string;
                            /** @description Code of the town; may be left out where the token or the service has one. */
                            town?: null | string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PositionOutcomes"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at a picture with the worker's position while the worker was on duty; for the worker alone */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LooksDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/on-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody comes to a post, which is given work from now on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Code of the town; may be left out where the token or the service has one. */
                        town?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PostDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/off-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody leaves a post; what it has in hand goes back into the queue, or is finished */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        /** @description Code of the town; may be left out where the token or the service has one. */
                        town?: null | string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PostDocument"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}/queues/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's queue: its figures, who is on duty with what, and in the command room each kind of desk */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueueDocument"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indicators of the incidents reported in a time, in all and by group */
        get: {
            parameters: {
                query?: {
                    /** @description Code of the town; may be left out where the token or the service has one. */
                    town?: string;
                    /** @description Reported then or later: a time with its offset, or a day of the town from its beginning; all when left out. */
                    from?: string;
                    /** @description Reported before, in the same forms; a day is not included. Now when left out. */
                    to?: string;
                    /** @description town, zone, community, grid, platform, agency, worker, category or channel; town when left out. */
                    by?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IndicatorReport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/indicators.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table, a row a group */
        get: {
            parameters: {
                query?: {
                    /** @description Code of the town; may be left out where the token or the service has one. */
                    town?: string;
                    /** @description Reported then or later: a time with its offset, or a day of the town from its beginning; all when left out. */
                    from?: string;
                    /** @description Reported before, in the same forms; a day is not included. Now when left out. */
                    to?: string;
                    /** @description town, zone, community, grid, platform, agency, worker, category or channel; town when left out. */
                    by?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=utf-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}/events.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of events, a line each */
        get: {
            parameters: {
                query?: {
                    /** @description Happened then or later: a time with its offset, or a day of the town from its beginning; all when left out. */
                    from?: string;
                    /** @description Happened before, in the same forms; a day is not included. All when left out. */
                    to?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/jsonl": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/towns/{code}/duty.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When workers came on duty and left, a line each */
        get: {
            parameters: {
                query?: {
                    /** @description Happened then or later: a time with its offset, or a day of the town from its beginning; all when left out. */
                    from?: string;
                    /** @description Happened before, in the same forms; a day is not included. All when left out. */
                    to?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/jsonl": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** @description An account as administrators see it. */
        AccountItem: {
            /** @description Its id. */
            id: string;
            /** @description The name to sign in with. */
            name: string;
            /** @description The name to show; null for none. */
            displayName: null | string;
            /** @description Whether it has a password. */
            hasPassword: boolean;
            /**
             * Format: int32
             * @description How many passkeys it has.
             */
            passkeys: number;
            /** @description Whether it signs in by the city's identity provider, which then says what it may act as. */
            isOfProvider: boolean;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was locked, UTC; null where it is not.
             */
            lockedAt: null | string;
            /**
             * Format: int32
             * @description How many sessions it has.
             */
            sessions: number;
            /** @description What it may act as. */
            grants: components["schemas"]["GrantItem"][];
            invitation?: null | components["schemas"]["InvitationItem"];
        };
        /** @description Who is signed in. */
        AccountSessionItem: {
            /** @description Id of the post, worker or account that acts. */
            subject: string;
            /** @description The role. */
            role: components["schemas"]["Role"];
            /** @description The unit, where the role has one. */
            unit: null | string;
            /** @description The only town; null for all of this service. */
            town: null | string;
            /** @description The name that the account signs in with; absent for who came with a token. */
            name?: null | string;
            /** @description The name that the account shows; absent where there is none. */
            displayName?: null | string;
            /** @description Id of the grant that the session is for; absent for who came with a token. */
            grant?: null | string;
            /** @description All that the account may act as, to choose from; absent for who came with a token. */
            grants?: null | components["schemas"]["GrantItem"][];
        };
        /** @description A standard address. */
        AddressItem: {
            id: string;
            text: string;
            grid: string;
            location: components["schemas"]["GeoPoint"];
        };
        /** @description An agency with the codes of the platforms that it serves. */
        AgencyItem: {
            id: string;
            name: components["schemas"]["LocalizedText"];
            platforms: string[];
        };
        /** @description What a reporter was answered. */
        AnswerItem: {
            /** @description The answer; null where it was erased. */
            text: null | string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
        };
        /** @enum {unknown} */
        ApprovalKind: "suspension" | "extension" | null;
        /** @description A request that waits for a leader. */
        ApprovalRequest: {
            /** @description What is asked for. */
            kind: components["schemas"]["ApprovalKind"];
            /** @description Id of who asks. */
            by: string;
            /**
             * Format: date-time
             * @description For a suspension: when it shall go on by itself, UTC.
             */
            until: null | string;
            /**
             * Format: double
             * @description For an extension: working days.
             */
            days: null | number;
            /** @description Why. */
            reason: string;
        };
        /** @description A photo: always a JPEG, turned as it is looked at. */
        AttachmentItem: {
            /** @description How reports and commands name it. */
            id: string;
            /**
             * Format: int32
             * @description In pixels.
             */
            width: number;
            /**
             * Format: int32
             * @description In pixels.
             */
            height: number;
        };
        /** @description A row of the audit. */
        AuditItem: {
            /**
             * Format: int64
             * @description Its number, without gaps.
             */
            number: number;
            /**
             * Format: date-time
             * @description When it was written, by the wall's clock.
             */
            at: string;
            /** @description Id of who did it. */
            actor: string;
            /** @description The role in which it was done. */
            role: string;
            /** @description The caller's address; of residents its network only. */
            from: null | string;
            /** @description What was done. */
            action: string;
            /** @description Id of what it was done to. */
            target: string;
            /** @description `attempted`, `done`, or the code of the refusal. */
            outcome: string;
            /** @description Code of the town. */
            town: null | string;
            /** @description Unit of who did it. */
            unit: null | string;
            /** @description Reference to what was there before. */
            before: null | string;
            /** @description Reference to what is there since. */
            after: null | string;
            /**
             * Format: int64
             * @description Number of the row of the attempt whose end this is.
             */
            attempt: null | number;
            /**
             * Format: int32
             * @description How many times.
             */
            times: number;
            /** @description The hash of the row, in hexadecimal digits: who keeps it elsewhere can show later that the audit is still the same. */
            hash: string;
        };
        /** @description A page of the audit, last row first. */
        AuditPage: {
            /** @description The rows. */
            items: components["schemas"]["AuditItem"][];
            /** @description What to ask for the next page with; null on the last. */
            cursor: null | string;
        };
        /** @description What became of one incident. */
        BatchOutcome: {
            /** @description Its id, as it was given. */
            id: string;
            incident: null | components["schemas"]["IncidentItem"];
            problem: null | components["schemas"]["ProblemDetails"];
            /** @description Whether the command was done and the incident has left the caller's sight by it. */
            gone?: boolean;
        };
        /** @description What became of each incident, in the order asked. */
        BatchOutcomes: {
            /**
             * Format: int32
             * @description How many were done.
             */
            done: number;
            /**
             * Format: int32
             * @description How many were not.
             */
            refused: number;
            /** @description One for each incident. */
            outcomes: components["schemas"]["BatchOutcome"][];
        };
        /** @description A category with its parent's code and its default severity. */
        CategoryItem: {
            code: string;
            name: components["schemas"]["LocalizedText"];
            parent: null | string;
            /** Format: int32 */
            severity: number;
        };
        /** @description What a browser is asked to do with a passkey. */
        CeremonyItem: {
            /** @description Goes back with the answer; good once, for five minutes. */
            ceremony: string;
            /** @description What the browser is asked, as WebAuthn has it in JSON. */
            options: components["schemas"]["JsonElement"];
        };
        /**
         * @description How a report came in. Written in kebab case: `worker-app`.
         * @enum {unknown}
         */
        Channel: "worker-app" | "public-app" | "hotline" | "petition" | "grievance" | "mediation" | "open311" | "kiosk";
        /** @description Something known by a code. */
        CodeItem: {
            code: string;
            name: components["schemas"]["LocalizedText"];
        };
        /**
         * @description The commands on an incident by name, as the API's paths and docs/states.md write them; beside each the message that carries it.
         * @enum {unknown}
         */
        CommandKind: "report" | "accept" | "refuse" | "start" | "triage" | "dispatch" | "assign" | "take" | "arrive" | "resolve" | "verify" | "rework" | "close" | "evaluate" | "escalate" | "transfer" | "return" | "reassign" | "decline" | "reclassify" | "relocate" | "assist" | "support" | "suspend" | "resume" | "extend" | "supervise" | "answer" | "handOver" | "merge" | "link" | "join" | "note" | "withdraw" | "reopen" | "checkLimits" | "switchProfile";
        /** @description A community with its zone's id. */
        CommunityItem: {
            code: string;
            name: components["schemas"]["LocalizedText"];
            zone: string;
        };
        /** @description How a reporter can be reached. */
        ContactDocument: {
            /** @description As given. */
            name: null | string;
            /** @description As given. */
            phone: null | string;
        };
        /** @description The county centre with its departments. */
        CountyItem: {
            name: components["schemas"]["LocalizedText"];
            departments: components["schemas"]["IdItem"][];
        };
        /** @description A kind of desk of the command room. */
        DeskItem: {
            /** @description `intake`, `dispatch`, `verify`, or `lead` for the shift leader's. */
            desk: string;
            /**
             * Format: int32
             * @description How many incidents wait for it.
             */
            waiting: number;
            /**
             * Format: int32
             * @description How many it works on.
             */
            busy: number;
            /**
             * Format: int32
             * @description How many posts on duty serve it; a post that serves several kinds counts for each.
             */
            capacity: number;
            /**
             * Format: int64
             * @description For how long the oldest has waited; 0 when none waits.
             */
            oldestSeconds: number;
        };
        /** @description A draft. */
        DraftDocument: {
            /** @description The caller's name for it. */
            id: string;
            /**
             * Format: date-time
             * @description When it was last saved.
             */
            savedAt: string;
            /** @description What is written so far, in the form of a report. */
            report: components["schemas"]["ReportBody"];
        };
        /** @description A limit of an incident in lists and frames. */
        DueItem: {
            step: components["schemas"]["LimitedStep"];
            /** Format: date-time */
            due: string;
            state: components["schemas"]["LimitState"];
        };
        /** @description How long something took, in wall minutes; null where it never happened. */
        DurationFigures: {
            /**
             * Format: int32
             * @description How often it happened.
             */
            count: number;
            /**
             * Format: double
             * @description The mean.
             */
            mean: null | number;
            /**
             * Format: double
             * @description Half of them took no longer: the smallest of the values of which this holds (nearest rank).
             */
            p50: null | number;
            /**
             * Format: double
             * @description Nine tenths of them took no longer, told as P50 is.
             */
            p90: null | number;
        };
        /** @description What was erased, and what that means. */
        ErasureDocument: {
            /** @description `reporter` or `all`. */
            erased: string;
            /** @description In words. */
            meaning: components["schemas"]["LocalizedText"];
        };
        /** @description The case of another hotline, such as 12345. */
        ExternalBody: {
            /** @description Its number there; 1 to 40 characters. */
            number?: null | string;
            /**
             * Format: date-time
             * @description When that hotline wants it closed.
             */
            due?: null | string;
        };
        /** @description A place on earth in WGS 84 degrees. GCJ-02 never gets this far: it is converted at the edge. */
        GeoPoint: {
            /**
             * Format: double
             * @description Longitude, -180 to 180, east positive.
             */
            lon?: number;
            /**
             * Format: double
             * @description Latitude, -90 to 90, north positive.
             */
            lat?: number;
        };
        /** @description What an account may act as. */
        GrantItem: {
            /** @description Its id. */
            id: string;
            /** @description The role. */
            role: components["schemas"]["Role"];
            /** @description Id of the post or worker that then acts. */
            subject: string;
            /** @description The unit, where the role has one. */
            unit: null | string;
            /** @description Code of the only town; null for all of this service. */
            town: null | string;
        };
        /** @description A town's grids as GeoJSON (RFC 7946). */
        GridCollection: {
            type: string;
            features: components["schemas"]["GridFeature"][];
        };
        /** @description A grid with its outline. */
        GridFeature: {
            type: string;
            id: string;
            properties: components["schemas"]["GridProperties"];
            geometry: components["schemas"]["GridGeometry"];
        };
        /** @description A polygon without holes: one ring of positions [lon, lat]. */
        GridGeometry: {
            type: string;
            coordinates: number[][][];
        };
        /** @description A grid with its community's code, its zone's id and a point inside it. */
        GridItem: {
            code: string;
            name: components["schemas"]["LocalizedText"];
            community: string;
            zone: string;
            centre: components["schemas"]["GeoPoint"];
        };
        /** @description What a grid is called and belongs to. */
        GridProperties: {
            code: string;
            name: components["schemas"]["LocalizedText"];
            community: string;
            zone: string;
        };
        /** @description A hand-over sheet. */
        HandoverSheet: {
            /**
             * Format: date-time
             * @description The change of shift that it belongs to, UTC.
             */
            change: string;
            /**
             * Format: int32
             * @description How many incidents are open.
             */
            open: number;
            /** @description Ids of incidents with a limit that has passed. */
            overdue: string[];
            /** @description Ids of incidents whose reporter was promised a call-back. */
            promised: string[];
            /** @description Ids of incidents whose clock stands still. */
            suspended: string[];
            /** @description What the next shift has to know. */
            notes: string;
            /** @description Who handed over, and when. */
            outgoing: components["schemas"]["Signature"];
            incoming: null | components["schemas"]["Signature"];
        };
        /** @description The hand-over sheets of a command room. */
        HandoversDocument: {
            /**
             * Format: date-time
             * @description The change of shift that a leader who signs now means; null where there is none.
             */
            change: null | string;
            /** @description The sheets kept, newest first. */
            sheets: components["schemas"]["HandoverSheet"][];
        };
        /** @description Something known by an id. */
        IdItem: {
            id: string;
            name: components["schemas"]["LocalizedText"];
        };
        /** @description An incident in a post's hand. */
        InHandItem: {
            /** @description Its id. */
            incident: string;
            /** @description What happens to it. */
            next: components["schemas"]["WhatNext"];
        };
        /** @description An incident, whole. The history's entries carry, beside what each kind of event has of its own, version and type. */
        IncidentDocument: {
            id: string;
            /** Format: int32 */
            version: number;
            status: components["schemas"]["IncidentStep"];
            channel: components["schemas"]["Channel"];
            category: null | string;
            /** Format: int32 */
            severity: number;
            description: null | string;
            place: components["schemas"]["Place"];
            owner: components["schemas"]["UnitKey"];
            assignee: null | string;
            route: null | components["schemas"]["Route"];
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            occurredAt: null | string;
            /** Format: int32 */
            satisfaction: null | number;
            mergedInto: null | string;
            limits: components["schemas"]["Limit"][];
            history: components["schemas"]["JsonObject"][];
            links: components["schemas"]["LinkItem"][];
            /** @description Whether texts of it were erased: they are null here. */
            erased?: boolean;
            /** @description Number that can be read over the phone. */
            number?: null | string;
            /** @description Number that another hotline gave it. */
            externalNumber?: null | string;
            suspension?: null | components["schemas"]["Suspension"];
            request?: null | components["schemas"]["ApprovalRequest"];
            /** @description Units that act together with the owner. */
            partners?: components["schemas"]["Partner"][];
            /** @description The incident that leads it. */
            lead?: null | string;
            /** @description Incidents that it leads. */
            linked?: string[];
            /** @description Incidents that were merged into it. */
            merged?: string[];
            /** @description Code of the operation that puts it first. */
            operation?: null | string;
            /** @description The emergency service that was given it. */
            emergencyService?: null | string;
            /**
             * Format: date-time
             * @description When the reporter was last answered.
             */
            answeredAt?: null | string;
            /** @description What is allowed and yet worth a second thought, such as that nobody is there to take it. */
            warnings?: components["schemas"]["WarningItem"][];
            /** @description Open incidents near by that the town's policy proposes as the same matter, nearest first. */
            duplicates?: components["schemas"]["NearbyItem"][];
            /** @description The photos that its history names and that are still there. */
            attachments?: components["schemas"]["AttachmentItem"][];
        };
        /** @description An incident in lists and frames. */
        IncidentItem: {
            id: string;
            /** Format: int32 */
            version: number;
            status: components["schemas"]["IncidentStep"];
            category: null | string;
            /** Format: int32 */
            severity: number;
            owner: string;
            assignee: null | string;
            grid: null | string;
            outside: boolean;
            /** Format: double */
            lon: null | number;
            /** Format: double */
            lat: null | number;
            /** Format: date-time */
            reportedAt: string;
            limit: null | components["schemas"]["DueItem"];
            /** @description Number that can be read over the phone. */
            number?: null | string;
            /** @description Whether the named worker has not answered and is to be phoned. */
            toBePhoned?: boolean;
            /**
             * Format: date-time
             * @description When the reporter was promised to be called back.
             */
            promisedBy?: null | string;
            /** @description Whether its clock stands still. */
            suspended?: boolean;
            request?: null | components["schemas"]["ApprovalKind"];
            /** @description The incident that leads it. */
            lead?: null | string;
            /** @description Code of the operation that puts it first. */
            operation?: null | string;
        };
        /**
         * @description The state of an incident on its way: reported → accepted → triaged → dispatched → taken → onScene → resolved → verified →
         *     closed → evaluated, or one of the ends refused, merged, withdrawn.
         * @enum {unknown}
         */
        IncidentStep: "none" | "reported" | "accepted" | "triaged" | "dispatched" | "taken" | "onScene" | "resolved" | "verified" | "closed" | "evaluated" | "refused" | "merged" | "withdrawn";
        /**
         * @description The indicators of some incidents, by the definitions of the evaluation (综合评价): 结案率, 按期结案率, 返工率, 超时倍数 … Refused, merged and
         *     withdrawn incidents count as reported and as what they are, and in nothing else. Rates are shares of 1, null where there is nothing to
         *     take a share of.
         */
        IndicatorFigures: {
            /**
             * Format: int32
             * @description All that were reported.
             */
            reported: number;
            /**
             * Format: int32
             * @description Of these, refused.
             */
            refused: number;
            /**
             * Format: int32
             * @description Of these, merged into another.
             */
            merged: number;
            /**
             * Format: int32
             * @description Of these, withdrawn.
             */
            withdrawn: number;
            /**
             * Format: int32
             * @description 处置: resolved at least once, also when it was sent back since.
             */
            disposed: number;
            /**
             * Format: int32
             * @description Never resolved, and a limit to resolve or to close is past. A limit whose clock stands still does not pass; what had passed before has.
             */
            overdueUndisposed: number;
            /**
             * Format: int32
             * @description 应结案: int IndicatorFigures.Disposed + int IndicatorFigures.OverdueUndisposed.
             */
            shouldBeClosed: number;
            /**
             * Format: int32
             * @description 结案: closed, and not reopened since.
             */
            closed: number;
            /**
             * Format: int32
             * @description 按期结案: closed, and neither the limit to resolve nor the limit to close was missed. After a rework the last resolution counts. Other
             *     limits (to accept, dispatch, arrive) are steps on the way; what has no limit is on time.
             */
            closedOnTime: number;
            /**
             * Format: int32
             * @description 返工: sent back at least once.
             */
            reworked: number;
            /**
             * Format: int32
             * @description Past the limit to resolve: resolved late, or not resolved yet.
             */
            overdue: number;
            /**
             * Format: int32
             * @description Disposed by the unit that had it first; a unit under another, such as a platform's agency, is another unit.
             */
            firstUnitIsLast: number;
            /**
             * Format: int32
             * @description Rated by the reporter.
             */
            rated: number;
            /**
             * Format: double
             * @description 结案率: int IndicatorFigures.Closed ÷ int IndicatorFigures.ShouldBeClosed.
             */
            closeRate: null | number;
            /**
             * Format: double
             * @description 按期结案率: int IndicatorFigures.ClosedOnTime ÷ int IndicatorFigures.ShouldBeClosed.
             */
            onTimeCloseRate: null | number;
            /**
             * Format: double
             * @description 返工率: int IndicatorFigures.Reworked ÷ int IndicatorFigures.Disposed.
             */
            reworkRate: null | number;
            /**
             * Format: double
             * @description 超时倍数: mean of (used − limit) ÷ limit over int IndicatorFigures.Overdue, for the limit to resolve. Limit is the time from acceptance, or from the
             *     last reopening, to due; used is that from there to the last resolution, or to the report's instant while it is not resolved or was sent
             *     back. Time in which the clock stood still is in neither. Both are wall time, because an incident keeps when a limit is due and not
             *     what of it is used up in the limit's basis; over nights and holidays this differs from the same in working time.
             */
            overdueFactor: null | number;
            /**
             * Format: double
             * @description 首派准确率: int IndicatorFigures.FirstUnitIsLast ÷ int IndicatorFigures.Disposed. Before an incident is disposed its last unit is not known; what a
             *     worker finds and handles on the spot has the worker's grid as first and last.
             */
            firstDispatchAccuracy: null | number;
            /** @description From the report to the first time on the scene. */
            responseMinutes: components["schemas"]["DurationFigures"];
            /** @description From the report to the closing; after a reopening, to the last. */
            resolutionMinutes: components["schemas"]["DurationFigures"];
            /**
             * Format: double
             * @description 满意度: mean of the reporters' ratings, 1 to 5.
             */
            satisfaction: null | number;
        };
        /** @description The indicators of a group. */
        IndicatorGroup: {
            /** @description What its incidents have in common; null for those without. */
            key: null | string;
            /** @description Of its incidents. */
            indicators: components["schemas"]["IndicatorFigures"];
        };
        /**
         * @description What incidents are grouped by. An incident without such a value belongs to the group null. What may change, such as the owner, is that of
         *     the report's instant.
         * @enum {unknown}
         */
        IndicatorGrouping: "town" | "zone" | "community" | "grid" | "platform" | "agency" | "worker" | "category" | "channel";
        /** @description The indicators of a period, of all its incidents and by group. */
        IndicatorReport: {
            /** @description Code of the town. */
            town: string;
            /**
             * Format: date-time
             * @description Its incidents were reported then or later, UTC; null for since the beginning.
             */
            from: null | string;
            /**
             * Format: date-time
             * @description They were reported before, UTC.
             */
            to: string;
            /**
             * Format: date-time
             * @description The instant as of which they are told, UTC.
             */
            asOf: string;
            /** @description What the groups are. */
            by: components["schemas"]["IndicatorGrouping"];
            /** @description Of all incidents. */
            total: components["schemas"]["IndicatorFigures"];
            /** @description Of each group that has any, ordered by key, null last; by town always the one. */
            groups: components["schemas"]["IndicatorGroup"][];
        };
        /** @description An invitation: whoever opens the link sets up a passkey or a password, once. */
        InvitationItem: {
            /** @description Path of the page; what makes it good stands behind the #, which browsers send to nobody. */
            link: string;
            /**
             * Format: date-time
             * @description Until when it is good, UTC.
             */
            expiresAt: string;
        };
        /** @description An invitation as the page shows it. */
        InvitedItem: {
            /** @description Whether it is the first administrator's, who chooses a name. */
            isFirst: boolean;
            /** @description The name to sign in with; null where it is chosen. */
            name: null | string;
            /** @description The name to show; null for none. */
            displayName: null | string;
            /**
             * Format: date-time
             * @description Until when it is good, UTC.
             */
            expiresAt: string;
        };
        JsonElement: unknown;
        JsonObject: Record<string, never>;
        /** @description One limit of one incident. */
        Limit: {
            /** @description What has to be done. */
            step: components["schemas"]["LimitedStep"];
            /**
             * Format: date-time
             * @description When at the latest, UTC.
             */
            due: string;
            /**
             * Format: date-time
             * @description When its owner is warned, UTC, before Due.
             */
            warnAt: string;
            /** @description Where it stands. */
            state: components["schemas"]["LimitState"];
            /** @description How it is counted. */
            basis?: components["schemas"]["TimeBasis"];
            /**
             * Format: int32
             * @description The rung of supervision that it has reached; 0 before any.
             */
            level?: number;
            /**
             * Format: date-time
             * @description While overdue: when supervision goes one rung up, UTC; null on the last.
             */
            nextAt?: null | string;
            /**
             * Format: double
             * @description By what an operation multiplies it; null in ordinary times.
             */
            factor?: null | number;
            pushed?: null | components["schemas"]["UnitKey"];
        };
        /**
         * @description Where a limit stands.
         * @enum {unknown}
         */
        LimitState: "running" | "warned" | "overdue" | "met" | "missed";
        /**
         * @description A step that has a time limit. The acceptance limit starts at the report, all others at acceptance.
         * @enum {unknown}
         */
        LimitedStep: "accept" | "dispatch" | "arrive" | "resolve" | "close" | "callBack" | "external" | "reply";
        /** @description A command that may be given next, and where. */
        LinkItem: {
            command: components["schemas"]["CommandKind"];
            href: string;
        };
        /** @description An incident in a list. */
        ListedIncident: {
            /** @description Its id. */
            id: string;
            /** @description Number that can be read over the phone; null for old ones that nothing has happened to since there are numbers. */
            number: null | string;
            /** @description Code of its town. */
            town: string;
            /**
             * Format: int32
             * @description Its version, as far as the read model has it.
             */
            version: number;
            /** @description Number that another hotline gave it. */
            externalNumber: null | string;
            /** @description Where it stands. */
            status: components["schemas"]["IncidentStep"];
            /** @description How it came in. */
            channel: components["schemas"]["Channel"];
            /** @description Code of its category. */
            category: null | string;
            /**
             * Format: int32
             * @description 1 critical to 4 minor.
             */
            severity: number;
            /** @description What was reported; null where it was erased. */
            description: null | string;
            /** @description Where it is. */
            place: components["schemas"]["Place"];
            /** @description Code of the community that it lies in. */
            community: null | string;
            /** @description Id of the zone that it lies in. */
            zone: null | string;
            /** @description Who answers for it. */
            owner: components["schemas"]["UnitKey"];
            /** @description Who handles it. */
            assignee: null | string;
            /** @description Code of the platform that answers for it, or did last. */
            platform: null | string;
            /** @description Id of the agency that handles it, or did last. */
            agency: null | string;
            /**
             * Format: date-time
             * @description When it was reported, UTC.
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @description Until when its clock stands still, UTC; null while it runs.
             */
            suspendedUntil: null | string;
            /** @description Id of the incident that leads it. */
            lead: null | string;
            /** @description Id of the incident that goes on for it. */
            mergedInto: null | string;
            /**
             * Format: date-time
             * @description When it was closed, UTC; null when it is not, or no longer.
             */
            closedAt: null | string;
            /**
             * Format: int32
             * @description How often it was sent back.
             */
            reworks: number;
            /**
             * Format: int32
             * @description The reporter's rating, 1 to 5.
             */
            satisfaction: null | number;
            /** @description Its limits. */
            limits: components["schemas"]["Limit"][];
        };
        /** @description The process lives. */
        LiveItem: {
            status: string;
        };
        /** @description A label in the two languages of the user interface. Labels are data; codes are what calls use. */
        LocalizedText: {
            /** @description Simplified Chinese. */
            zh: string;
            /** @description English. */
            en: string;
        };
        /** @description A point on earth. */
        LocationBody: {
            /**
             * Format: double
             * @description Longitude in degrees, -180 to 180.
             */
            lon?: null | number;
            /**
             * Format: double
             * @description Latitude in degrees, -90 to 90.
             */
            lat?: null | number;
        };
        /** @description A look at a picture that shows where workers are. */
        LookItem: {
            /** @description In which role. */
            role: components["schemas"]["Role"];
            /** @description By which post, worker or account. */
            post: string;
            /** @description For which unit; null where the role has none. */
            unit: null | string;
            /**
             * Format: date-time
             * @description Since when.
             */
            from: string;
            /**
             * Format: date-time
             * @description Until when; null while it goes on.
             */
            to: null | string;
        };
        /** @description Who looked, last first. */
        LooksDocument: {
            /** @description The looks, a thousand at most. */
            looks: components["schemas"]["LookItem"][];
            /** @description What to ask for the next page with; null on the last. */
            cursor: null | string;
        };
        /** @description Open incidents near a place, nearest first. */
        NearbyDocument: {
            /**
             * Format: double
             * @description How far was looked.
             */
            metres: number;
            /** @description The incidents; at most 50. */
            items: components["schemas"]["NearbyItem"][];
        };
        /** @description An open incident near a place. */
        NearbyItem: {
            /** @description The incident. */
            incident: components["schemas"]["IncidentItem"];
            /**
             * Format: double
             * @description How far away it is, in a straight line.
             */
            metres: number;
            /**
             * Format: int64
             * @description How long ago it was reported.
             */
            ageSeconds: number;
            /** @description Whether the town's policy proposes it as the same matter. */
            sameMatter: boolean;
        };
        /** @description A notice in snapshots and frames; with On false it is gone. */
        NoticeItem: {
            key: string;
            kind: components["schemas"]["NoticeKind"];
            /** Format: date-time */
            since: string;
            to: components["schemas"]["Role"];
            code: null | string;
            on: boolean;
        };
        /**
         * @description Kinds of notices.
         * @enum {unknown}
         */
        NoticeKind: "operation" | "handoverUnsigned";
        /** @description A post or worker on duty. */
        OnDutyItem: {
            /** @description Its id. */
            id: string;
            /** @description What it works on; null when it is free, or works on what the caller does not see. */
            incident: null | string;
        };
        /** @description The operation that a town is in. */
        OperationDocument: {
            operation: null | components["schemas"]["OperationItem"];
        };
        /** @description An operation. */
        OperationItem: {
            /** @description Code of its kind. */
            kind: string;
            name: null | components["schemas"]["LocalizedText"];
            /**
             * Format: date-time
             * @description Since when.
             */
            raisedAt: string;
            /** @description Id of who raised it; null for displays and planners. */
            by: null | string;
        };
        /** @description An account as its owner sees it. */
        OwnAccountItem: {
            /** @description Its id. */
            id: string;
            /** @description The name to sign in with. */
            name: string;
            /** @description The name to show; null for none. */
            displayName: null | string;
            /** @description Whether it has a password. */
            hasPassword: boolean;
            /** @description Whether it signs in by the city's identity provider, which then says what it may act as. */
            isOfProvider: boolean;
            /** @description Its passkeys, oldest first. */
            passkeys: components["schemas"]["PasskeyItem"][];
            /** @description Its sessions, newest first. */
            sessions: components["schemas"]["OwnSessionItem"][];
            /** @description What it may act as. */
            grants: components["schemas"]["GrantItem"][];
        };
        /** @description All that is held about a reporter. */
        OwnDataDocument: {
            /** @description Number of the incident. */
            number: null | string;
            /** @description What is held, by kind; null where nothing is. */
            held: components["schemas"]["JsonObject"];
            /** @description For how long. */
            kept: components["schemas"]["TimesDocument"];
        };
        /** @description A session as its owner sees it. */
        OwnSessionItem: {
            /** @description Its id. */
            id: string;
            /** @description The role that it is for. */
            role: components["schemas"]["Role"];
            /** @description Id of the post or worker that it acts as. */
            subject: string;
            /** @description Code of the only town; null for all. */
            town: null | string;
            /**
             * Format: date-time
             * @description Since when, UTC.
             */
            openedAt: string;
            /** @description The address that it was opened from. */
            openedFrom: null | string;
            /** @description The kind of browser; null where it did not say. */
            openedWith: null | string;
            /**
             * Format: date-time
             * @description About when it was last used, UTC; to open it is a use.
             */
            lastUsedAt: null | string;
            /** @description Whether it is the one that asks. */
            isThis: boolean;
        };
        /** @description A page of incidents. */
        PageDocument: {
            /** @description The incidents. */
            items: components["schemas"]["ListedIncident"][];
            /** @description What to ask for the next page with; null on the last. */
            cursor: null | string;
        };
        /** @description A unit that acts on an incident together with its owner (联动). */
        Partner: {
            /** @description The unit. */
            unit: components["schemas"]["UnitKey"];
            /** @description Who acts for it; null while nobody does. */
            post: null | string;
            /** @description How far it is. */
            stage: components["schemas"]["PartnerStage"];
            /**
             * Format: date-time
             * @description Since when, UTC.
             */
            since: string;
        };
        /**
         * @description How far a partner is.
         * @enum {unknown}
         */
        PartnerStage: "called" | "taken" | "onScene" | "done";
        /** @description A passkey as its owner sees it. */
        PasskeyItem: {
            /** @description Its id, as WebAuthn has it. */
            id: string;
            /** @description What its owner calls it. */
            name: null | string;
            /**
             * Format: date-time
             * @description When it was added, UTC.
             */
            createdAt: string;
            /** @description Whether its maker keeps a copy, so that it outlives the device. */
            isBackedUp: boolean;
        };
        /** @description Where an incident is: standard address, coordinate and grid bound together as far as they are known. */
        Place: {
            point: null | components["schemas"]["GeoPoint"];
            /** @description The address as typed or looked up. */
            address: null | string;
            /** @description Code of the grid; null while unplaced, or outside the town. */
            grid: null | string;
            /**
             * @description True where the point lies outside the town.
             * @default false
             */
            outside: boolean;
        };
        /** @description What became of a position. */
        PositionOutcome: {
            /** @description The worker, as it was named. */
            worker: null | string;
            refusal: null | components["schemas"]["Refusal"];
        };
        /** @description What became of many positions, in their order. */
        PositionOutcomes: {
            outcomes: components["schemas"]["PositionOutcome"][];
        };
        /** @description A post that somebody has come to or left. */
        PostDocument: {
            /** @description Its id. */
            post: string;
            /** @description Its unit. */
            unit: string;
            /** @description Whether it is filled now. */
            onDuty: boolean;
            /** @description What it had in hand, as far as the caller sees it. */
            inHand: components["schemas"]["InHandItem"][];
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        /** @description How another report of the same matter goes on; nothing that tells who sent it or what it says. */
        ProgressItem: {
            /** @description Where it stands. */
            status: components["schemas"]["IncidentStep"];
            /** @description The same in words. */
            progress: components["schemas"]["LocalizedText"];
            answer: null | components["schemas"]["AnswerItem"];
            /**
             * Format: date-time
             * @description When anything last happened.
             */
            updatedAt: string;
        };
        /** @description A unit's queue: its figures, and who of its posts or workers is on duty with what. */
        QueueDocument: {
            /** @description Whose queue. */
            key: string;
            /**
             * Format: int32
             * @description How many incidents wait.
             */
            waiting: number;
            /**
             * Format: int32
             * @description How many are worked on.
             */
            busy: number;
            /**
             * Format: int32
             * @description How many can be worked on at once.
             */
            capacity: number;
            /**
             * Format: int64
             * @description For how long the oldest has waited; 0 when none waits.
             */
            oldestSeconds: number;
            /** @description Posts or workers on duty. */
            onDuty: components["schemas"]["OnDutyItem"][];
            /** @description The command room's desks one by one: together they may look well while one of them is short. */
            desks?: null | components["schemas"]["DeskItem"][];
        };
        /** @description A queue's figures; the age of the oldest at the time of the frame, 0 when none waits. */
        QueueItem: {
            key: string;
            /** Format: int32 */
            waiting: number;
            /** Format: int32 */
            busy: number;
            /** Format: int32 */
            capacity: number;
            /** Format: int64 */
            oldestSeconds: number;
        };
        /** @description What a reporter sees of the report: how far it is, in words, and what was answered; no unit, no name, no address, no text of anybody else. */
        ReceiptDocument: {
            /** @description The town's name. */
            town: components["schemas"]["LocalizedText"];
            /** @description Number that can be read over the phone. */
            number: null | string;
            /** @description Where it stands. */
            status: components["schemas"]["IncidentStep"];
            /** @description The same in words. */
            progress: components["schemas"]["LocalizedText"];
            category: null | components["schemas"]["LocalizedText"];
            /** @description Why it was not accepted. */
            reason: null | string;
            answer: null | components["schemas"]["AnswerItem"];
            goesOn: null | components["schemas"]["ProgressItem"];
            /**
             * Format: date-time
             * @description When it was reported.
             */
            reportedAt: string;
            /**
             * Format: date-time
             * @description When anything last happened.
             */
            updatedAt: string;
            /** @description Whether it can be taken back now. */
            mayWithdraw: boolean;
            /** @description Whether it can be rated now. */
            mayRate: boolean;
            /**
             * Format: int32
             * @description The rating, once it was given.
             */
            satisfaction: null | number;
            /** @description The photos that came with the report and are still kept. */
            attachments?: components["schemas"]["AttachmentItem"][];
        };
        /** @description An expected no. Turned into HTTP once, at the edge. */
        Refusal: {
            /** @description Which no. */
            code: components["schemas"]["RefusalCode"];
            /** @description What was expected, in English, for a person who reads the answer; holds no personal data. */
            detail: string;
        };
        /**
         * @description Reasons for a no.
         * @enum {unknown}
         */
        RefusalCode: "notFound" | "wrongStep" | "notAllowed" | "staleVersion" | "keyReused" | "tooOld" | "unknownCategory" | "unknownUnit" | "unknownWorker" | "badSeverity" | "badText" | "outOfRange" | "takenBySomeoneElse" | "handlerMayNotVerify" | "offDuty" | "busy" | "notInGrid" | "badMerge" | "badLink" | "suspended" | "tooLate" | "leaderDecides" | "nothingAsked" | "partnersAtWork" | "linkedUnseen" | "badVerification" | "callBackOwed" | "othersMerged" | "evidenceMissing";
        /** @description A report, as it is sent. */
        ReportBody: {
            /** @description How it came in, such as `public-app`. */
            channel?: null | string;
            /** @description Code of a category of the town; may be left out. */
            category?: null | string;
            /** @description What is wrong; 1 to 4,000 characters. */
            description?: null | string;
            location?: null | components["schemas"]["LocationBody"];
            /** @description Where, in words; looked up among the standard addresses when there is no location. */
            address?: null | string;
            reporter?: null | components["schemas"]["ReporterBody"];
            /**
             * Format: int32
             * @description 1 critical to 4 minor; the category's when left out.
             */
            severity?: null | number;
            /**
             * Format: date-time
             * @description When it happened, where that is not now.
             */
            occurredAt?: null | string;
            /**
             * Format: date-time
             * @description When the reporter was promised to be called back; for the command room.
             */
            callBackBy?: null | string;
            external?: null | components["schemas"]["ExternalBody"];
            /** @description Code of the town; may be left out where there is one, or the location tells. */
            town?: null | string;
            /** @description Ids of photos that were sent before, each by `POST /attachments`; at most 20. */
            attachments?: null | string[];
        };
        /** @description What whoever reports is told; no more than anybody may know who sent the report. */
        ReportedDocument: {
            /** @description The incident's id. */
            id: string;
            /** @description Number that can be read over the phone. */
            number: null | string;
            /** @description Where it stands. */
            status: components["schemas"]["IncidentStep"];
            /**
             * Format: int32
             * @description Its version.
             */
            version: number;
            /** @description Code of the town. */
            town: string;
            /** @description Code of its grid; null while unplaced, or outside. */
            grid: null | string;
            /** @description Id of its zone. */
            zone: null | string;
            /** @description Whether the place lies outside the town; the command room then decides. */
            outside: boolean;
            location: null | components["schemas"]["GeoPoint"];
            /** @description Where, in words. */
            address: null | string;
            /** @description Code of its category, while one is known. */
            category: null | string;
            /**
             * Format: int32
             * @description 1 to 4.
             */
            severity: number;
            /**
             * Format: date-time
             * @description When it was reported, in the town's time.
             */
            reportedAt: string;
            /** @description Code under which the reporter can follow it without signing in. */
            receipt: string;
        };
        /** @description How a reporter can be reached. Kept apart from the incident. */
        ReporterBody: {
            /** @description At most 100 characters. */
            name?: null | string;
            /** @description At most 30 characters. */
            phone?: null | string;
        };
        /**
         * @description What somebody is towards the town. Which commands a role may give stands in docs/states.md.
         * @enum {unknown}
         */
        Role: "system" | "resident" | "operator" | "shiftLeader" | "commandRoomHead" | "gridWorker" | "gridLeader" | "platformOfficer" | "agencyOfficer" | "countyOfficer" | "inspector" | "planner" | "administrator" | "display";
        /** @description Where triage sends an incident. */
        Route: {
            /** @description Handled in its grid, by a platform, or above the town. */
            kind: components["schemas"]["RouteKind"];
            /** @description Code of the platform, for RouteKind.Platform. */
            platform?: null | string;
            /** @description Id of the agency that the platform gives it to by rule; null when the platform handles it or decides. */
            agency?: null | string;
            /** @description Id of the county department, for RouteKind.County when the rule knows it. */
            department?: null | string;
            /** @description The unit that a dispatch by this route goes to; null on the grid route, where the place decides. */
            unit?: components["schemas"]["UnitKey"];
        };
        /**
         * @description Kinds of Route.
         * @enum {unknown}
         */
        RouteKind: "grid" | "platform" | "county";
        /** @description Who is signed in. */
        SessionItem: {
            /** @description Id of the post, worker or account. */
            subject: string;
            /** @description The role. */
            role: components["schemas"]["Role"];
            /** @description The unit, where the role has one. */
            unit: null | string;
            /** @description The only town; null for all of this service. */
            town: null | string;
        };
        /** @description How one can sign in here. */
        SignInWays: {
            provider: null | components["schemas"]["LocalizedText"];
            /**
             * Format: int32
             * @description The fewest characters of a password.
             */
            shortestPassword: number;
            /**
             * Format: int32
             * @description The most characters of a password.
             */
            longestPassword: number;
        };
        /** @description A signature. */
        Signature: {
            /** @description Id of who signed. */
            by: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            at: string;
        };
        /**
         * @description What a viewer starts from: all that it sees, or where Resumed nothing but the place in the feed from
         *     which the frames go on.
         */
        SnapshotDocument: {
            /** Format: int64 */
            epoch: number;
            /** Format: int64 */
            sequence: number;
            /** Format: date-time */
            at: string;
            resumed: boolean;
            workers: components["schemas"]["WorkerItem"][];
            queues: components["schemas"]["QueueItem"][];
            incidents: components["schemas"]["IncidentItem"][];
            notices: components["schemas"]["NoticeItem"][];
        };
        /** @description The clock stands still (挂账). */
        Suspension: {
            /**
             * Format: date-time
             * @description Since when, UTC.
             */
            since: string;
            /**
             * Format: date-time
             * @description When it goes on by itself, UTC.
             */
            until: string;
            /** @description Why. */
            reason: string;
        };
        /**
         * @description How a time limit is counted.
         * @enum {unknown}
         */
        TimeBasis: "urgentHours" | "workingHours" | "workingDays" | "naturalDays";
        /** @description How long what is kept, in days after the matter has ended. */
        TimesDocument: {
            /**
             * Format: double
             * @description The contact.
             */
            contactDays: number;
            /**
             * Format: double
             * @description Texts.
             */
            textDays: number;
            /**
             * Format: double
             * @description Photos.
             */
            photoDays: number;
        };
        /** @description A token as administrators see it. */
        TokenItem: {
            id: string;
            role: components["schemas"]["Role"];
            subject: string;
            unit: null | string;
            town: null | string;
            label: null | string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: null | string;
            /**
             * Format: date-time
             * @description About when it was last used, UTC; null for never.
             */
            lastUsedAt?: null | string;
            /** @description The token itself; only in the answer that makes it. */
            token?: null | string;
        };
        /** @description A town as pages and scripts get it: codes and labels, posts but not who fills them, no addresses, no outlines. */
        TownDocument: {
            code: string;
            name: components["schemas"]["LocalizedText"];
            timeZone: string;
            version: string;
            /** Format: double */
            speed: number;
            simulated: boolean;
            zones: components["schemas"]["IdItem"][];
            communities: components["schemas"]["CommunityItem"][];
            grids: components["schemas"]["GridItem"][];
            platforms: components["schemas"]["CodeItem"][];
            agencies: components["schemas"]["AgencyItem"][];
            county: components["schemas"]["CountyItem"];
            categories: components["schemas"]["CategoryItem"][];
            vehicles: components["schemas"]["CodeItem"][];
            operations: components["schemas"]["CodeItem"][];
            posts: components["schemas"]["IdItem"][];
            /** Format: double */
            stalePositionSeconds: number;
            reportsPerHour: null | number[];
            usualReasons: {
                [key: string]: components["schemas"]["LocalizedText"][];
            };
        };
        /**
         * @description A unit that can own incidents and has a queue: `commandroom`, `platform/PublicSafety`, `agency/chengguan`,
         *     `zone/z01`, `grid/330109013002001`, `county`, `department/x`. Written as that text in JSON.
         */
        UnitKey: unknown;
        /** @description Something that is allowed and yet worth a second thought. */
        WarningItem: {
            /** @description Which, such as `nobodyOnDuty`. */
            code: string;
            /** @description The unit that it is about. */
            unit: components["schemas"]["UnitKey"];
            /**
             * Format: date-time
             * @description When it will be over, by the rota; null where the rota says that it should not be so.
             */
            until: null | string;
            /** @description The same in words. */
            text: components["schemas"]["LocalizedText"];
        };
        /**
         * @description What happens to an incident whose post comes or is left.
         * @enum {unknown}
         */
        WhatNext: "goesOn" | "backInQueue" | "toFinish" | "gone";
        /** @description A worker on the map. */
        WorkerItem: {
            id: string;
            onDuty: boolean;
            leaving: boolean;
            vehicle: string;
            incident: null | string;
            /** Format: double */
            lon: null | number;
            /** Format: double */
            lat: null | number;
            /** Format: date-time */
            at: null | string;
            /**
             * Format: date-time
             * @description Since when it calls for help; left out while it does not, for positions come by the thousand.
             */
            helpSince?: null | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
