CREATE SCHEMA `recorded`
-- end
CREATE TABLE `recorded`.`oms_schema_history` (
    `installed_rank` INT NOT NULL,
    `version` VARCHAR(50),
    `description` VARCHAR(200) NOT NULL,
    `type` VARCHAR(20) NOT NULL,
    `script` VARCHAR(1000) NOT NULL,
    `checksum` INT,
    `installed_by` VARCHAR(100) NOT NULL,
    `installed_on` TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    `execution_time` INT NOT NULL,
    `success` BOOL NOT NULL,
    CONSTRAINT  PRIMARY KEY (`installed_rank`)
)
-- end
CREATE INDEX `oms_schema_history_s_idx` ON `recorded`.`oms_schema_history` (`success`)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock` (
    tenant varchar(100) NOT NULL,
    sku varchar(150) NOT NULL,
    node varchar(150) NOT NULL,
    pool varchar(150) NOT NULL,
    on_hand bigint NOT NULL CHECK (on_hand >= 0),
    reserved bigint NOT NULL CHECK (reserved >= 0),
    quarantined bigint NOT NULL CHECK (quarantined >= 0),
    PRIMARY KEY (tenant, sku, node, pool),
    CHECK (on_hand - reserved >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_request` (
    tenant varchar(100) NOT NULL,
    request varchar(150) NOT NULL,
    fingerprint varchar(255) NOT NULL,
    outcome longtext NOT NULL,
    answered_at datetime(6) NOT NULL,
    PRIMARY KEY (tenant, request)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_request_answered` ON `recorded`.`oms_request` (answered_at)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_event` (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    position bigint,
    tenant varchar(100) NOT NULL,
    owner varchar(150) NOT NULL,
    subject_kind varchar(255) NOT NULL,
    subject_id varchar(150) NOT NULL,
    version bigint NOT NULL,
    type varchar(255) NOT NULL,
    happened_at datetime(6) NOT NULL,
    actor varchar(255) NOT NULL,
    request varchar(150) NOT NULL,
    note longtext NOT NULL,
    body longtext NOT NULL,
    seal varchar(255) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_event_unnumbered` ON `recorded`.`oms_event` (position, id)
-- end
CREATE UNIQUE INDEX IF NOT EXISTS `oms_event_tenant` ON `recorded`.`oms_event` (tenant, position)
-- end
CREATE INDEX IF NOT EXISTS `oms_event_owner` ON `recorded`.`oms_event` (tenant, owner, position)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_sequencer` (
    id smallint PRIMARY KEY,
    last_position bigint NOT NULL
) ENGINE = InnoDB
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_product` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `item_type` varchar(255),
    `tax_category` varchar(255),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `item_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `tax_category` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_product_tenant_owner` ON `recorded`.`oms_product` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_catalog_version` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `valid_from` datetime(6),
    `published_at` datetime(6),
    `offering_count` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `published_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `offering_count` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_catalog_version_tenant_owner` ON `recorded`.`oms_catalog_version` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_catalog_version_tenant_valid_from_published_at_id` ON `recorded`.`oms_catalog_version` (tenant, `valid_from`, `published_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_node` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `country` varchar(255),
    `active` boolean,
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `active` boolean
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_node_tenant_owner` ON `recorded`.`oms_node` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `external_reference` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `fulfillment_status` varchar(255),
    `return_status` varchar(255),
    `country` varchar(255),
    `currency` varchar(255),
    `total` decimal(26, 6),
    `charged` decimal(26, 6),
    `line_count` bigint,
    `units` bigint,
    `backordered_units` bigint,
    `pickup_node` varchar(255),
    `promised_for` varchar(255),
    `placed_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `external_reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `fulfillment_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `return_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `total` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `charged` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `line_count` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `backordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `pickup_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `promised_for` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `placed_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_owner` ON `recorded`.`oms_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_placed_at_id` ON `recorded`.`oms_order` (tenant, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_customer_placed_at_id` ON `recorded`.`oms_order` (tenant, `customer`, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_state_placed_at_id` ON `recorded`.`oms_order` (tenant, `state`, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_channel_placed_at_id` ON `recorded`.`oms_order` (tenant, `channel`, `placed_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order_reference` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_order_reference_tenant_owner` ON `recorded`.`oms_order_reference` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_customer_limits` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `customer` varchar(255),
    `limited_since` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_customer_limits` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_customer_limits` ADD COLUMN IF NOT EXISTS `limited_since` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_customer_limits_tenant_owner` ON `recorded`.`oms_customer_limits` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_archived_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `external_reference` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `fulfillment_status` varchar(255),
    `return_status` varchar(255),
    `country` varchar(255),
    `currency` varchar(255),
    `total` decimal(26, 6),
    `charged` decimal(26, 6),
    `line_count` bigint,
    `units` bigint,
    `backordered_units` bigint,
    `pickup_node` varchar(255),
    `promised_for` varchar(255),
    `placed_at` datetime(6),
    `authorized` decimal(26, 6),
    `captured` decimal(26, 6),
    `refunded` decimal(26, 6),
    `archived_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `external_reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `fulfillment_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `return_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `total` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `charged` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `line_count` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `backordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `pickup_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `promised_for` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `placed_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `authorized` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `captured` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `refunded` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `archived_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_owner` ON `recorded`.`oms_archived_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_placed_at_id` ON `recorded`.`oms_archived_order` (tenant, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_customer_placed_at_id` ON `recorded`.`oms_archived_order` (tenant, `customer`, `placed_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_payment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `currency` varchar(255),
    `authorized` decimal(26, 6),
    `captured` decimal(26, 6),
    `refunded` decimal(26, 6),
    `amounts_due` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `authorized` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `captured` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `refunded` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `amounts_due` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_payment_tenant_owner` ON `recorded`.`oms_payment` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_fulfillment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `released_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `released_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_fulfillment_tenant_owner` ON `recorded`.`oms_fulfillment` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_fulfillment_tenant_node_state_released_at_id` ON `recorded`.`oms_fulfillment` (tenant, `node`(189), `state`(189), `released_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_shipment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `carrier` varchar(255),
    `tracking` varchar(255),
    `parcel_count` bigint,
    `shipped_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `carrier` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `tracking` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `parcel_count` bigint
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `shipped_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_owner` ON `recorded`.`oms_shipment` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_tracking_id` ON `recorded`.`oms_shipment` (tenant, `tracking`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_shipped_at_id` ON `recorded`.`oms_shipment` (tenant, `shipped_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_return` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `state` varchar(255),
    `refund` decimal(26, 6),
    `requested_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `refund` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `requested_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_return_tenant_owner` ON `recorded`.`oms_return` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_return_tenant_state_requested_at_id` ON `recorded`.`oms_return` (tenant, `state`, `requested_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_backorder` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `units` bigint,
    `priority` bigint,
    `queue_rank` bigint,
    `waiting_since` datetime(6),
    `held` boolean,
    `covered_units` bigint,
    `promised_for` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `priority` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `queue_rank` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `waiting_since` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `held` boolean
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `covered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `promised_for` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_owner` ON `recorded`.`oms_backorder` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_sku_queue_rank_waiting_since_id` ON `recorded`.`oms_backorder` (tenant, `sku`, `queue_rank`, `waiting_since`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock_claim` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `requests` bigint,
    `untold_units` bigint,
    `is_over` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `requests` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `untold_units` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `is_over` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_owner` ON `recorded`.`oms_stock_claim` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_state_id` ON `recorded`.`oms_stock_claim` (tenant, `state`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_node_untold_units_id` ON `recorded`.`oms_stock_claim` (tenant, `node`, `untold_units`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_node_is_over_id` ON `recorded`.`oms_stock_claim` (tenant, `node`, `is_over`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_external_stock` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `sku` varchar(255),
    `units` bigint,
    `sequence` bigint,
    `as_of` datetime(6),
    `doubted` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `sequence` bigint
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `as_of` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `doubted` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_external_stock_tenant_owner` ON `recorded`.`oms_external_stock` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_external_stock_tenant_node_sku_id` ON `recorded`.`oms_external_stock` (tenant, `node`(189), `sku`(189), id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_allowance` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `promotion` varchar(255),
    `allowance_type` varchar(255),
    `granted` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `promotion` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `allowance_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `granted` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_allowance_tenant_owner` ON `recorded`.`oms_allowance` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_allowance_tenant_promotion_allowance_type_id` ON `recorded`.`oms_allowance` (tenant, `promotion`(189), `allowance_type`(189), id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_price_list` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `currency` varchar(255),
    `priority` bigint,
    `list_version` bigint,
    `valid_from` datetime(6),
    `valid_until` datetime(6),
    `ends_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `priority` bigint
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `list_version` bigint
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `ends_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_price_list` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_price_list_tenant_owner` ON `recorded`.`oms_price_list` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_price_list_tenant_ends_at_id` ON `recorded`.`oms_price_list` (tenant, `ends_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_listed_price` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `list` varchar(255),
    `sku` varchar(255),
    `last_change` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_listed_price` ADD COLUMN IF NOT EXISTS `list` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_listed_price` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_listed_price` ADD COLUMN IF NOT EXISTS `last_change` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_listed_price` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_listed_price_tenant_owner` ON `recorded`.`oms_listed_price` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_listed_price_tenant_list_sku_id` ON `recorded`.`oms_listed_price` (tenant, `list`(189), `sku`(189), id)
-- end
CREATE INDEX IF NOT EXISTS `oms_listed_price_tenant_sku_list_id` ON `recorded`.`oms_listed_price` (tenant, `sku`(189), `list`(189), id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_promotion` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `priority` bigint,
    `promotion_version` bigint,
    `ended` boolean,
    `valid_from` datetime(6),
    `valid_until` datetime(6),
    `ends_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `priority` bigint
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `promotion_version` bigint
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `ended` boolean
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `ends_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_promotion` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_promotion_tenant_owner` ON `recorded`.`oms_promotion` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_promotion_tenant_ends_at_id` ON `recorded`.`oms_promotion` (tenant, `ends_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_coupon_batch` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `promotion` varchar(255),
    `issued` bigint,
    `withdrawn` bigint,
    `closed` boolean,
    `valid_from` datetime(6),
    `valid_until` datetime(6),
    `ends_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `promotion` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `issued` bigint
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `withdrawn` bigint
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `closed` boolean
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `ends_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_coupon_batch` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_batch_tenant_owner` ON `recorded`.`oms_coupon_batch` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_batch_tenant_ends_at_id` ON `recorded`.`oms_coupon_batch` (tenant, `ends_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_batch_tenant_promotion_id` ON `recorded`.`oms_coupon_batch` (tenant, `promotion`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_coupon` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `batch` varchar(255),
    `withdrawn` boolean,
    `issued_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_coupon` ADD COLUMN IF NOT EXISTS `batch` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_coupon` ADD COLUMN IF NOT EXISTS `withdrawn` boolean
-- end
ALTER TABLE `recorded`.`oms_coupon` ADD COLUMN IF NOT EXISTS `issued_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_tenant_owner` ON `recorded`.`oms_coupon` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_coupon_tenant_batch_id` ON `recorded`.`oms_coupon` (tenant, `batch`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_price_board` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `changed_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_price_board` ADD COLUMN IF NOT EXISTS `changed_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_price_board_tenant_owner` ON `recorded`.`oms_price_board` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_sourcing_case` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `parked` boolean,
    `waits_for_person` boolean,
    `reason` varchar(255),
    `tries` bigint,
    `parked_since` datetime(6),
    `excluded_nodes` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `waits_for_person` boolean
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `reason` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `tries` bigint
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `parked_since` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `excluded_nodes` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_owner` ON `recorded`.`oms_sourcing_case` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_parked_id` ON `recorded`.`oms_sourcing_case` (tenant, `parked`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_waits_for_person_id` ON `recorded`.`oms_sourcing_case` (tenant, `waits_for_person`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_waiting_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `queue_rank` bigint,
    `waiting_since` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_waiting_order` ADD COLUMN IF NOT EXISTS `queue_rank` bigint
-- end
ALTER TABLE `recorded`.`oms_waiting_order` ADD COLUMN IF NOT EXISTS `waiting_since` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_waiting_order_tenant_owner` ON `recorded`.`oms_waiting_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_waiting_order_tenant_queue_rank_waiting_since_id` ON `recorded`.`oms_waiting_order` (tenant, `queue_rank`, `waiting_since`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_wave_schedule` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_wave_schedule_tenant_owner` ON `recorded`.`oms_wave_schedule` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_reservation` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `units` bigint,
    `complete` boolean,
    `expires_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `complete` boolean
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `expires_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_reservation_tenant_owner` ON `recorded`.`oms_reservation` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_reservation_tenant_expires_at_id` ON `recorded`.`oms_reservation` (tenant, `expires_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_transfer` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `from_node` varchar(255),
    `to_node` varchar(255),
    `pool` varchar(255),
    `state` varchar(255),
    `reference` varchar(255),
    `ordered_units` bigint,
    `units_in_transit` bigint,
    `ordered_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `from_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `to_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `ordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `units_in_transit` bigint
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `ordered_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_transfer_tenant_owner` ON `recorded`.`oms_transfer` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_transfer_tenant_state_ordered_at_id` ON `recorded`.`oms_transfer` (tenant, `state`, `ordered_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_quote` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `currency` varchar(255),
    `quote_version` bigint,
    `contract_value` decimal(26, 6),
    `valid_until` datetime(6),
    `requested_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `quote_version` bigint
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `contract_value` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `requested_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_owner` ON `recorded`.`oms_quote` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_state_requested_at_id` ON `recorded`.`oms_quote` (tenant, `state`, `requested_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_customer_requested_at_id` ON `recorded`.`oms_quote` (tenant, `customer`, `requested_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_assembly` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `kit` varchar(255),
    `takes_apart` boolean,
    `state` varchar(255),
    `reference` varchar(255),
    `ordered_units` bigint,
    `done_units` bigint,
    `spoiled_units` bigint,
    `open_units` bigint,
    `due_at` datetime(6),
    `ordered_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `kit` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `takes_apart` boolean
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `ordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `done_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `spoiled_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `open_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `ordered_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_owner` ON `recorded`.`oms_assembly` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_due_at_tenant_id` ON `recorded`.`oms_assembly` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_state_ordered_at_id` ON `recorded`.`oms_assembly` (tenant, `state`, `ordered_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_kit_ordered_at_id` ON `recorded`.`oms_assembly` (tenant, `kit`, `ordered_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_supply` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `node` varchar(255),
    `source` varchar(255),
    `stage` varchar(255),
    `reference` varchar(255),
    `units` bigint,
    `received` bigint,
    `open_units` bigint,
    `due_at` datetime(6),
    `is_open` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `source` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `stage` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `received` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `open_units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_owner` ON `recorded`.`oms_supply` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_due_at_tenant_id` ON `recorded`.`oms_supply` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_sku_due_at_id` ON `recorded`.`oms_supply` (tenant, `sku`, `due_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_is_open_due_at_id` ON `recorded`.`oms_supply` (tenant, `is_open`, `due_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_owed_units` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `pool` varchar(255),
    `sku` varchar(255),
    `node` varchar(255),
    `units` bigint,
    `reference` varchar(255),
    `settlement` varchar(255),
    `is_open` boolean,
    `owed_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `settlement` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `owed_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_owner` ON `recorded`.`oms_owed_units` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_is_open_owner_owed_at_id` ON `recorded`.`oms_owed_units` (tenant, `is_open`, owner, `owed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_sku_id` ON `recorded`.`oms_owed_units` (tenant, `sku`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_lot` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `number` varchar(255),
    `expires` varchar(255),
    `good_until` varchar(255),
    `recalled` boolean,
    `units` bigint,
    `quarantined` bigint,
    `shipped` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `number` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `expires` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `good_until` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `recalled` boolean
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `quarantined` bigint
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `shipped` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_lot_tenant_owner` ON `recorded`.`oms_lot` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_lot_tenant_sku_id` ON `recorded`.`oms_lot` (tenant, `sku`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_lot_tenant_owner_good_until_id` ON `recorded`.`oms_lot` (tenant, owner, `good_until`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_outlook` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `waiting` bigint,
    `uncovered` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_outlook` ADD COLUMN IF NOT EXISTS `waiting` bigint
-- end
ALTER TABLE `recorded`.`oms_outlook` ADD COLUMN IF NOT EXISTS `uncovered` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_outlook_tenant_owner` ON `recorded`.`oms_outlook` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_supply_issue` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `problem` varchar(255),
    `sku` varchar(255),
    `order_id` varchar(255),
    `line` bigint,
    `units` bigint,
    `raised_at` datetime(6),
    `is_open` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `problem` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `order_id` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `line` bigint
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `raised_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_issue_tenant_owner` ON `recorded`.`oms_supply_issue` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_issue_tenant_is_open_raised_at_id` ON `recorded`.`oms_supply_issue` (tenant, `is_open`, `raised_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_replenishment_rule` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `node` varchar(255),
    `method` varchar(255),
    `trigger_units` bigint,
    `up_to` bigint,
    `source` varchar(255),
    `comes_from` varchar(255),
    `active` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `method` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `trigger_units` bigint
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `up_to` bigint
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `source` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `comes_from` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `active` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_replenishment_rule_tenant_owner` ON `recorded`.`oms_replenishment_rule` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_replenishment_rule_tenant_node_id` ON `recorded`.`oms_replenishment_rule` (tenant, `node`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock_movement` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `movement_type` varchar(255),
    `sku` varchar(255),
    `node` varchar(255),
    `pool` varchar(255),
    `lot` varchar(255),
    `on_hand` bigint,
    `reserved` bigint,
    `quarantined` bigint,
    `reference` varchar(255),
    `moved_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `movement_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `lot` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `on_hand` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `reserved` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `quarantined` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `moved_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_movement_tenant_owner` ON `recorded`.`oms_stock_movement` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_movement_tenant_sku_node_moved_at_id` ON `recorded`.`oms_stock_movement` (tenant, `sku`(189), `node`(189), `moved_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_effect` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `effect_type` varchar(255),
    `attempts` bigint,
    `parked` boolean,
    `due_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `effect_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `attempts` bigint
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_tenant_owner` ON `recorded`.`oms_effect` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_due_at_tenant_id` ON `recorded`.`oms_effect` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_tenant_parked_id` ON `recorded`.`oms_effect` (tenant, `parked`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_timer` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `command_type` varchar(255),
    `attempts` bigint,
    `parked` boolean,
    `due_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `command_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `attempts` bigint
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_tenant_owner` ON `recorded`.`oms_timer` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_due_at_tenant_id` ON `recorded`.`oms_timer` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_tenant_parked_id` ON `recorded`.`oms_timer` (tenant, `parked`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_subscription` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `position` bigint,
    `runner` varchar(255),
    `held_until` datetime(6),
    `failures` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `position` bigint
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `runner` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `held_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `failures` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_subscription_tenant_owner` ON `recorded`.`oms_subscription` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order_page` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_order_page_tenant_owner` ON `recorded`.`oms_order_page` (tenant, owner)
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_orders` AS
SELECT o.tenant, o.id AS order_id, o.channel, o.external_reference, o.customer, o.state,
       o.fulfillment_status, o.return_status, o.country, (CONVERT(JSON_VALUE(o.body, '$.shipTo.postalCode') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS postal_code,
       (CONVERT(JSON_VALUE(o.body, '$.shipTo.city') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS city, o.currency, o.total, o.charged, p.authorized, p.captured,
       p.refunded, o.line_count, o.units, o.backordered_units, CAST(COALESCE(JSON_VALUE(o.body, '$.priority'), 0) AS signed) AS priority,
       o.pickup_node, o.promised_for, o.placed_at, FALSE AS archived
FROM `recorded`.`oms_order` AS o LEFT JOIN `recorded`.`oms_payment` AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, (CONVERT(JSON_VALUE(o.body, '$.order.shipTo.postalCode') USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(JSON_VALUE(o.body, '$.order.shipTo.city') USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, CAST(COALESCE(JSON_VALUE(o.body, '$.order.priority'), 0) AS signed), o.pickup_node, o.promised_for,
       o.placed_at, TRUE
FROM `recorded`.`oms_archived_order` AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_order_lines` AS
SELECT q.tenant, q.order_id, q.line, q.sku, q.name, q.item_type, q.channel, q.customer, q.order_state,
       q.placed_at, q.currency, q.unit_price, CAST((q.line_discount) * q.minor_unit AS decimal(26, 6)) AS line_discount,
       CAST((q.order_discount) * q.minor_unit AS decimal(26, 6)) AS order_discount, q.tax_rate, q.tax_included,
       CAST((q.net) * q.minor_unit AS decimal(26, 6)) AS agreed_net, CAST((q.tax) * q.minor_unit AS decimal(26, 6)) AS agreed_tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.net_now + q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS total,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.charged_net + q.charged_tax END) * q.minor_unit AS decimal(26, 6)) AS charged,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.refunded_net + q.refunded_tax END) * q.minor_unit AS decimal(26, 6)) AS refunded,
       q.ordered, q.open_units, q.backordered, q.allocated, q.released, q.picked, q.packed, q.shipped,
       q.delivered, q.cancelled, q.returned, q.item, q.offering, q.grown_from
FROM (
    SELECT u.*, u.ordered - u.cancelled AS live, u.shipped + u.delivered AS gone
    FROM (
        SELECT o.tenant, o.id AS order_id, CAST(COALESCE(o.line_number, 0) AS signed) AS line, (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (CONVERT(o.line_name USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS name, (CONVERT(o.line_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(o.line_price_unitPrice AS decimal(26, 6)) AS unit_price,
       CAST(COALESCE(o.line_price_lineDiscount_minor, 0) AS signed) AS line_discount,
       CAST(COALESCE(o.line_price_orderDiscount_minor, 0) AS signed) AS order_discount,
       CAST(o.line_price_taxRate AS decimal(26, 6)) AS tax_rate, (COALESCE(o.line_price_taxIncluded, '') IN ('1', 'true')) AS tax_included,
       CAST(COALESCE(o.line_price_net_minor, 0) AS signed) AS net, CAST(COALESCE(o.line_price_tax_minor, 0) AS signed) AS tax,
       CAST(COALESCE(o.line_price_units, 0) AS signed) AS ordered, CAST(COALESCE(o.line_quantities_open, 0) AS signed) AS open_units,
       CAST(COALESCE(o.line_quantities_backordered, 0) AS signed) AS backordered,
       CAST(COALESCE(o.line_quantities_allocated, 0) AS signed) AS allocated,
       CAST(COALESCE(o.line_quantities_released, 0) AS signed) AS released,
       CAST(COALESCE(o.line_quantities_picked, 0) AS signed) AS picked, CAST(COALESCE(o.line_quantities_packed, 0) AS signed) AS packed,
       CAST(COALESCE(o.line_quantities_shipped, 0) AS signed) AS shipped,
       CAST(COALESCE(o.line_quantities_delivered, 0) AS signed) AS delivered,
       CAST(COALESCE(o.line_quantities_cancelled, 0) AS signed) AS cancelled,
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       CAST(COALESCE(o.line_ordered_0_item, 0) AS signed) AS item, (CONVERT(o.line_ordered_0_offering USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS offering,
       CAST(COALESCE(o.line_grownFrom, 0) AS signed) AS grown_from,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_grownFrom, e.line_name, e.line_number, e.line_ordered_0_item, e.line_ordered_0_offering, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_order` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_grownFrom longtext CHARACTER SET utf8mb4 PATH '$.grownFrom', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_ordered_0_item longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].item', line_ordered_0_offering longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].offering', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, CAST(COALESCE(o.line_number, 0) AS signed) AS line, (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (CONVERT(o.line_name USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS name, (CONVERT(o.line_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(o.line_price_unitPrice AS decimal(26, 6)) AS unit_price,
       CAST(COALESCE(o.line_price_lineDiscount_minor, 0) AS signed) AS line_discount,
       CAST(COALESCE(o.line_price_orderDiscount_minor, 0) AS signed) AS order_discount,
       CAST(o.line_price_taxRate AS decimal(26, 6)) AS tax_rate, (COALESCE(o.line_price_taxIncluded, '') IN ('1', 'true')) AS tax_included,
       CAST(COALESCE(o.line_price_net_minor, 0) AS signed) AS net, CAST(COALESCE(o.line_price_tax_minor, 0) AS signed) AS tax,
       CAST(COALESCE(o.line_price_units, 0) AS signed) AS ordered, CAST(COALESCE(o.line_quantities_open, 0) AS signed) AS open_units,
       CAST(COALESCE(o.line_quantities_backordered, 0) AS signed) AS backordered,
       CAST(COALESCE(o.line_quantities_allocated, 0) AS signed) AS allocated,
       CAST(COALESCE(o.line_quantities_released, 0) AS signed) AS released,
       CAST(COALESCE(o.line_quantities_picked, 0) AS signed) AS picked, CAST(COALESCE(o.line_quantities_packed, 0) AS signed) AS packed,
       CAST(COALESCE(o.line_quantities_shipped, 0) AS signed) AS shipped,
       CAST(COALESCE(o.line_quantities_delivered, 0) AS signed) AS delivered,
       CAST(COALESCE(o.line_quantities_cancelled, 0) AS signed) AS cancelled,
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       CAST(COALESCE(o.line_ordered_0_item, 0) AS signed) AS item, (CONVERT(o.line_ordered_0_offering USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS offering,
       CAST(COALESCE(o.line_grownFrom, 0) AS signed) AS grown_from,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_grownFrom, e.line_name, e.line_number, e.line_ordered_0_item, e.line_ordered_0_offering, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
FROM `recorded`.`oms_order` AS h JOIN `recorded`.`oms_order_page` AS b ON b.tenant = h.tenant AND b.owner = h.id) AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_grownFrom longtext CHARACTER SET utf8mb4 PATH '$.grownFrom', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_ordered_0_item longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].item', line_ordered_0_offering longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].offering', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, CAST(COALESCE(o.line_number, 0) AS signed) AS line, (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (CONVERT(o.line_name USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS name, (CONVERT(o.line_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(o.line_price_unitPrice AS decimal(26, 6)) AS unit_price,
       CAST(COALESCE(o.line_price_lineDiscount_minor, 0) AS signed) AS line_discount,
       CAST(COALESCE(o.line_price_orderDiscount_minor, 0) AS signed) AS order_discount,
       CAST(o.line_price_taxRate AS decimal(26, 6)) AS tax_rate, (COALESCE(o.line_price_taxIncluded, '') IN ('1', 'true')) AS tax_included,
       CAST(COALESCE(o.line_price_net_minor, 0) AS signed) AS net, CAST(COALESCE(o.line_price_tax_minor, 0) AS signed) AS tax,
       CAST(COALESCE(o.line_price_units, 0) AS signed) AS ordered, CAST(COALESCE(o.line_quantities_open, 0) AS signed) AS open_units,
       CAST(COALESCE(o.line_quantities_backordered, 0) AS signed) AS backordered,
       CAST(COALESCE(o.line_quantities_allocated, 0) AS signed) AS allocated,
       CAST(COALESCE(o.line_quantities_released, 0) AS signed) AS released,
       CAST(COALESCE(o.line_quantities_picked, 0) AS signed) AS picked, CAST(COALESCE(o.line_quantities_packed, 0) AS signed) AS packed,
       CAST(COALESCE(o.line_quantities_shipped, 0) AS signed) AS shipped,
       CAST(COALESCE(o.line_quantities_delivered, 0) AS signed) AS delivered,
       CAST(COALESCE(o.line_quantities_cancelled, 0) AS signed) AS cancelled,
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       CAST(COALESCE(o.line_ordered_0_item, 0) AS signed) AS item, (CONVERT(o.line_ordered_0_offering USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS offering,
       CAST(COALESCE(o.line_grownFrom, 0) AS signed) AS grown_from,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_grownFrom, e.line_name, e.line_number, e.line_ordered_0_item, e.line_ordered_0_offering, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.order.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_grownFrom longtext CHARACTER SET utf8mb4 PATH '$.grownFrom', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_ordered_0_item longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].item', line_ordered_0_offering longtext CHARACTER SET utf8mb4 PATH '$.ordered[0].offering', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
    ) AS u
) AS q
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_order_holds` AS
SELECT o.tenant, o.id AS order_id, (CONVERT(o.hold_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS hold_type, (CONVERT(o.hold_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       o.customer, o.state AS order_state, o.placed_at
FROM (SELECT s.*, e.hold_place, e.hold_reason, e.hold_type FROM `recorded`.`oms_order` AS s JOIN JSON_TABLE(s.body, '$.holds[*]' COLUMNS (hold_place FOR ORDINALITY, hold_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', hold_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE hold_place IS NOT NULL) AS o
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.hold_type USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.hold_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin), o.customer, o.state, o.placed_at
FROM (SELECT s.*, e.hold_place, e.hold_reason, e.hold_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.order.holds[*]' COLUMNS (hold_place FOR ORDINALITY, hold_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', hold_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE hold_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_backorders` AS
SELECT b.tenant, b.owner AS order_id, CAST(COALESCE(JSON_VALUE(b.body, '$.line'), 0) AS signed) AS line, b.sku, b.units, b.priority,
       b.queue_rank, b.waiting_since, b.promised_for, o.channel, o.customer
FROM `recorded`.`oms_backorder` AS b LEFT JOIN `recorded`.`oms_order` AS o ON o.tenant = b.tenant AND o.id = b.owner
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_fulfillment_lines` AS
SELECT f.tenant, f.owner AS order_id, f.id AS fulfillment_id, f.node, f.state, f.released_at,
       CAST(COALESCE(f.line_line, 0) AS signed) AS line, (CONVERT(f.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku, CAST(COALESCE(f.line_released, 0) AS signed) AS released,
       CAST(COALESCE(f.line_picked, 0) AS signed) AS picked, CAST(COALESCE(f.line_packed, 0) AS signed) AS packed,
       CAST(COALESCE(f.line_shipped, 0) AS signed) AS shipped
FROM (SELECT s.*, e.line_place, e.line_line, e.line_packed, e.line_picked, e.line_released, e.line_shipped, e.line_sku FROM `recorded`.`oms_fulfillment` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_packed longtext CHARACTER SET utf8mb4 PATH '$.packed', line_picked longtext CHARACTER SET utf8mb4 PATH '$.picked', line_released longtext CHARACTER SET utf8mb4 PATH '$.released', line_shipped longtext CHARACTER SET utf8mb4 PATH '$.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku')) AS e WHERE line_place IS NOT NULL) AS f
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_shipments` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, (CONVERT(JSON_VALUE(s.body, '$.fulfillment') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS fulfillment_id,
       s.node, s.state, s.carrier, s.tracking, s.parcel_count AS package_count, s.shipped_at
FROM `recorded`.`oms_shipment` AS s
UNION ALL
SELECT a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, max(a.first_tracking),
       count(*), a.shipped_at
FROM (
    SELECT o.tenant, o.id AS order_id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS shipment_id,
           (CONVERT(o.shipment_fulfillment USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS fulfillment_id, (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node,
           (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS state, (CONVERT(o.shipment_carrier USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS carrier,
           (CONVERT(o.shipment_parcels_0_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS first_tracking,
           CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)) AS shipped_at, CAST(COALESCE(o.parcel_number, 0) AS signed) AS parcel_number
    FROM (SELECT s.*, e.shipment_place, e.shipment_carrier, e.shipment_fulfillment, e.shipment_id, e.shipment_node, e.shipment_parcels_0_tracking, e.shipment_shippedAt, e.shipment_state, e.parcel_place, e.parcel_number FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_carrier longtext CHARACTER SET utf8mb4 PATH '$.carrier', shipment_fulfillment longtext CHARACTER SET utf8mb4 PATH '$.fulfillment', shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_parcels_0_tracking longtext CHARACTER SET utf8mb4 PATH '$.parcels[0].tracking', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number'))) AS e WHERE parcel_place IS NOT NULL) AS o
) AS a
GROUP BY a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, a.shipped_at
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_shipment_lines` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.state, s.shipped_at,
       CAST(COALESCE(s.content_line, 0) AS signed) AS line, CAST(COALESCE(s.content_units, 0) AS signed) AS units
FROM (SELECT s.*, e.content_place, e.content_line, e.content_units FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.contents[*]' COLUMNS (content_place FOR ORDINALITY, content_line longtext CHARACTER SET utf8mb4 PATH '$.line', content_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE content_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)), CAST(COALESCE(o.content_line, 0) AS signed), CAST(COALESCE(o.content_units, 0) AS signed)
FROM (SELECT s.*, e.shipment_place, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.shipment_state, e.content_place, e.content_line, e.content_units FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.contents[*]' COLUMNS (content_place FOR ORDINALITY, content_line longtext CHARACTER SET utf8mb4 PATH '$.line', content_units longtext CHARACTER SET utf8mb4 PATH '$.units'))) AS e WHERE content_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_shipment_lots` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.shipped_at,
       CAST(COALESCE(s.lot_line, 0) AS signed) AS line, (CONVERT(s.lot_lot USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS lot, CAST(COALESCE(s.lot_units, 0) AS signed) AS units
FROM (SELECT s.*, e.lot_place, e.lot_line, e.lot_lot, e.lot_units FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.lots[*]' COLUMNS (lot_place FOR ORDINALITY, lot_line longtext CHARACTER SET utf8mb4 PATH '$.line', lot_lot longtext CHARACTER SET utf8mb4 PATH '$.lot', lot_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE lot_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)),
       CAST(COALESCE(o.lot_line, 0) AS signed), (CONVERT(o.lot_lot USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(COALESCE(o.lot_units, 0) AS signed)
FROM (SELECT s.*, e.shipment_place, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.lot_place, e.lot_line, e.lot_lot, e.lot_units FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', NESTED PATH '$.lots[*]' COLUMNS (lot_place FOR ORDINALITY, lot_line longtext CHARACTER SET utf8mb4 PATH '$.line', lot_lot longtext CHARACTER SET utf8mb4 PATH '$.lot', lot_units longtext CHARACTER SET utf8mb4 PATH '$.units'))) AS e WHERE lot_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_packages` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, CAST(COALESCE(s.parcel_number, 0) AS signed) AS package,
       (CONVERT(s.parcel_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS tracking, s.carrier, s.node, s.state, s.shipped_at
FROM (SELECT s.*, e.parcel_place, e.parcel_number, e.parcel_tracking FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number', parcel_tracking longtext CHARACTER SET utf8mb4 PATH '$.tracking')) AS e WHERE parcel_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(COALESCE(o.parcel_number, 0) AS signed), (CONVERT(o.parcel_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       (CONVERT(o.shipment_carrier USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6))
FROM (SELECT s.*, e.shipment_place, e.shipment_carrier, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.shipment_state, e.parcel_place, e.parcel_number, e.parcel_tracking FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_carrier longtext CHARACTER SET utf8mb4 PATH '$.carrier', shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number', parcel_tracking longtext CHARACTER SET utf8mb4 PATH '$.tracking'))) AS e WHERE parcel_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_returns` AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (CONVERT(JSON_VALUE(r.body, '$.reason') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       (CONVERT(JSON_VALUE(r.body, '$.node[0]') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node, r.refund, (CONVERT(JSON_VALUE(r.body, '$.refund.currency') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS currency, r.requested_at
FROM `recorded`.`oms_return` AS r
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.back_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_state USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_node_0 USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST((CAST(COALESCE(o.back_refund_minor, 0) AS signed)) * CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)), o.currency,
       CAST(REPLACE(REPLACE(o.back_requestedAt, 'T', ' '), 'Z', '') AS datetime(6))
FROM (SELECT s.*, e.back_place, e.back_id, e.back_node_0, e.back_reason, e.back_refund_minor, e.back_requestedAt, e.back_state FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.returns[*]' COLUMNS (back_place FOR ORDINALITY, back_id longtext CHARACTER SET utf8mb4 PATH '$.id', back_node_0 longtext CHARACTER SET utf8mb4 PATH '$.node[0]', back_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', back_refund_minor longtext CHARACTER SET utf8mb4 PATH '$.refund.minor', back_requestedAt longtext CHARACTER SET utf8mb4 PATH '$.requestedAt', back_state longtext CHARACTER SET utf8mb4 PATH '$.state')) AS e WHERE back_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_return_lines` AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (CONVERT(JSON_VALUE(r.body, '$.reason') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       r.requested_at, CAST(COALESCE(r.line_line, 0) AS signed) AS line, (CONVERT(r.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (COALESCE(r.line_goods, '') IN ('1', 'true')) AS goods, CAST(COALESCE(r.line_requested, 0) AS signed) AS requested,
       CAST(COALESCE(r.line_received, 0) AS signed) AS received, CAST(COALESCE(r.line_accepted, 0) AS signed) AS accepted
FROM (SELECT s.*, e.line_place, e.line_accepted, e.line_goods, e.line_line, e.line_received, e.line_requested, e.line_sku FROM `recorded`.`oms_return` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_accepted longtext CHARACTER SET utf8mb4 PATH '$.accepted', line_goods longtext CHARACTER SET utf8mb4 PATH '$.goods', line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_received longtext CHARACTER SET utf8mb4 PATH '$.received', line_requested longtext CHARACTER SET utf8mb4 PATH '$.requested', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku')) AS e WHERE line_place IS NOT NULL) AS r
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.back_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_state USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.back_requestedAt, 'T', ' '), 'Z', '') AS datetime(6)), CAST(COALESCE(o.line_line, 0) AS signed), (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin), (COALESCE(o.line_goods, '') IN ('1', 'true')),
       CAST(COALESCE(o.line_requested, 0) AS signed), CAST(COALESCE(o.line_received, 0) AS signed), CAST(COALESCE(o.line_accepted, 0) AS signed)
FROM (SELECT s.*, e.back_place, e.back_id, e.back_reason, e.back_requestedAt, e.back_state, e.line_place, e.line_accepted, e.line_goods, e.line_line, e.line_received, e.line_requested, e.line_sku FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.returns[*]' COLUMNS (back_place FOR ORDINALITY, back_id longtext CHARACTER SET utf8mb4 PATH '$.id', back_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', back_requestedAt longtext CHARACTER SET utf8mb4 PATH '$.requestedAt', back_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_accepted longtext CHARACTER SET utf8mb4 PATH '$.accepted', line_goods longtext CHARACTER SET utf8mb4 PATH '$.goods', line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_received longtext CHARACTER SET utf8mb4 PATH '$.received', line_requested longtext CHARACTER SET utf8mb4 PATH '$.requested', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku'))) AS e WHERE line_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_stock_levels` AS
SELECT s.tenant, s.sku, p.name, s.node, s.pool, s.on_hand, s.reserved,
       s.on_hand - s.reserved AS available, s.quarantined
FROM `recorded`.`oms_stock` AS s LEFT JOIN `recorded`.`oms_product` AS p ON p.tenant = s.tenant AND p.id = s.sku
WHERE s.node <> 'promotions'
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_lots` AS
SELECT l.tenant, l.sku, l.number AS lot, l.expires, l.recalled, (CONVERT(l.shelf_node USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node,
       coalesce((CONVERT(l.shelf_pool USING utf8mb4) COLLATE utf8mb4_nopad_bin), 'own/new') AS pool,
       CAST(COALESCE(l.shelf_units, 0) AS signed) AS on_hand, CAST(COALESCE(l.shelf_quarantined, 0) AS signed) AS quarantined
FROM (SELECT s.*, e.shelf_place, e.shelf_node, e.shelf_pool, e.shelf_quarantined, e.shelf_units FROM `recorded`.`oms_lot` AS s JOIN JSON_TABLE(s.body, '$.shelves[*]' COLUMNS (shelf_place FOR ORDINALITY, shelf_node longtext CHARACTER SET utf8mb4 PATH '$.node', shelf_pool longtext CHARACTER SET utf8mb4 PATH '$.pool', shelf_quarantined longtext CHARACTER SET utf8mb4 PATH '$.quarantined', shelf_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE shelf_place IS NOT NULL) AS l
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_payment_transactions` AS
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.payment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_id,
       (CONVERT(p.payment_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type, (CONVERT(p.payment_status USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS status,
       CAST((CAST(COALESCE(p.payment_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.payment_authorization USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS authorization_id, (CONVERT(p.payment_reference USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reference,
       (CONVERT(p.payment_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause, (CONVERT(p.payment_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       CAST((CAST(COALESCE(p.payment_rounding, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
FROM
(SELECT s.*, e.payment_place, e.payment_amount_minor, e.payment_authorization, e.payment_cause, e.payment_id, e.payment_reason, e.payment_reference, e.payment_rounding, e.payment_status, e.payment_type FROM `recorded`.`oms_payment` AS s JOIN JSON_TABLE(s.body, '$.transactions[*]' COLUMNS (payment_place FOR ORDINALITY, payment_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', payment_authorization longtext CHARACTER SET utf8mb4 PATH '$.authorization', payment_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', payment_id longtext CHARACTER SET utf8mb4 PATH '$.id', payment_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', payment_reference longtext CHARACTER SET utf8mb4 PATH '$.reference', payment_rounding longtext CHARACTER SET utf8mb4 PATH '$.rounding', payment_status longtext CHARACTER SET utf8mb4 PATH '$.status', payment_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE payment_place IS NOT NULL) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.payment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_id,
       (CONVERT(p.payment_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type, (CONVERT(p.payment_status USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS status,
       CAST((CAST(COALESCE(p.payment_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.payment_authorization USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS authorization_id, (CONVERT(p.payment_reference USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reference,
       (CONVERT(p.payment_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause, (CONVERT(p.payment_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       CAST((CAST(COALESCE(p.payment_rounding, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
FROM
(SELECT s.*, e.ledger_place, e.payment_place, e.payment_amount_minor, e.payment_authorization, e.payment_cause, e.payment_id, e.payment_reason, e.payment_reference, e.payment_rounding, e.payment_status, e.payment_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.payment[*]' COLUMNS (ledger_place FOR ORDINALITY, NESTED PATH '$.transactions[*]' COLUMNS (payment_place FOR ORDINALITY, payment_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', payment_authorization longtext CHARACTER SET utf8mb4 PATH '$.authorization', payment_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', payment_id longtext CHARACTER SET utf8mb4 PATH '$.id', payment_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', payment_reference longtext CHARACTER SET utf8mb4 PATH '$.reference', payment_rounding longtext CHARACTER SET utf8mb4 PATH '$.rounding', payment_status longtext CHARACTER SET utf8mb4 PATH '$.status', payment_type longtext CHARACTER SET utf8mb4 PATH '$.type'))) AS e WHERE payment_place IS NOT NULL) AS p
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_amounts_due` AS
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.amount_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type,
       CAST((CAST(COALESCE(p.amount_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.amount_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause
FROM (SELECT s.*, e.amount_place, e.amount_amount_minor, e.amount_cause, e.amount_type FROM `recorded`.`oms_payment` AS s JOIN JSON_TABLE(s.body, '$.due[*]' COLUMNS (amount_place FOR ORDINALITY, amount_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', amount_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', amount_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE amount_place IS NOT NULL) AS p
-- end
INSERT INTO `recorded`.`oms_backorder` (`tenant`, `id`, `owner`, `version`, `body`, `sku`, `units`, `priority`, `queue_rank`, `waiting_since`, `held`, `covered_units`, `promised_for`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32/00001', '01M8NDCN5TZV614R6X3W5CAH32', '1', '{"v":1,"order":"01M8NDCN5TZV614R6X3W5CAH32","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMTYMG7TRK3HBB2F6R68', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '177d7652f986ab8fbb4d1fc829f595b3e875630d74af86926541c1b611741a20.2a4ee958a75c4968d43f4bf029dc349c8cb745b825be98217290f62b1aa65240.7da661b89ff9408366ab80794d49e30a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMVFTH7F0TQSFPFNE9GA', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', 'e00c221147444ddea6a75656ab664adbec1c4ab9e39ea229763c815f844f843a.b3fc8fa32e6598f187d5b60a1074c219fe10b59246bb26da015b7a8061a4f0eb.0419727d941710ff54da373cfd036ffb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMVFTH7F0TQSFPFNE9GA', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '58bf98d8ba393af8935337e693842399ece1196c08e053055a79ad66826e9189.9c09da1443b95d273ed3f9e797a3eef209e4ed33370752ca86aaa2921c3f6f4d.c705c5cf28de3312ef8da0b3b723e63c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMVFTH7F0TQSFPFNE9GA', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '73017782e7dbae3ec5de507b90ceb95bb1e70887d0b97a8077701bc52258b6eb.2b7a0ad68a065ac69b0683d08d560ff145793731f38834727341763af3e70d29.25b7d4da8b4eb6210198e67d7388eff9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'BERLIN', 'receipt', '01M8NDCMVZ52WZTQ0P7V2AHF2P', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMVZ52WZTQ0P7V2AHF2P', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '70345db8f5f7498314da880126f3696c63e1a6d16800a7fbacaf32ce0a599117.900068fbbd9767ca5620f03d959cc729c6d1b6d146337384878d10f2c67d7eb0.3cb1bc95b530a3a3eee61d9becb6c1dd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'BERLIN', 'receipt', '01M8NDCMWAAG4K4P407PHXWHGT', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWAAG4K4P407PHXWHGT', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'ba9cb9d36400ab8a8a04b0749afff4f2c872fd29acebdbc6464f86e309b8c512.5d55a567bf36b4048fc80b996394e758a3294dfc020ee0d7b6d411bc7ff1b491.26975f431fc68a4937f94d8465f05a7a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWQJ2H0DM3CTS24KM5D', '', '{"v":1,"order":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '58e243476e6bbb091a4a8c0f8193321f66d7c6c971282b827b02180f2719496c.303c1c370c7e38718eca7740b89ba5c7d2a5930cf9b8767453fec14488a61224.d642bb0ff57138a841ad25ffa9ea286d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWQJ2H0DM3CTS24KM5D', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', 'b9df555f806dcccd7017865fa0539c94f7894d012e7a60998bea576b3bb4b8e7.c54b04544811591f237874542ad4637a80ae77095b3c9d7b0e7ebfdd9f3dce89.8542b76d0f418da341e04bf94fdca19f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWQJ2H0DM3CTS24KM5D', '', '{"v":1,"ledger":{"order":"01M8NDCMWWY9BNQYKZF2SNXX91","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '8142385dd576de2328fe10e5936a71ac71e4ec4e030ebb756b8eeac2e64a38be.a989a69eefa3312bfe7d80a4f04099e37d14c4cc059ebc187c770d691865c72a.6365edef5bb821cfac44e4965b9494a9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWQJ2H0DM3CTS24KM5D', '', '{"v":1,"transaction":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCMWWY9BNQYKZF2SNXX91"}}', '4f2af976ce8c1e1bc01e75eb41f64210dc01f1f4beb7d1be873da3de5bb473b7.9e6b30a014391cffde4f0cd53e94bb10ed9fc8d6f1cd765b2877df6362692dc4.ae2f5ca3fc1cae509dcefb2d3c6cbcbb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWWY9BNQYKZF2SNXX91-P1#2', '', '{"v":1,"transaction":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P1"}', 'a7fa217343f02d18ad521ffc67e1b638c7a86e8d752875f768246aff6af75fa5.374d1a3b4c9a3e7d719db0e3b1cd5b70eea0ff8b2da2a5ea138956f377a7247f.7132a5c2ab2dc63dfadf7a6d88e2c899')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWWY9BNQYKZF2SNXX91-P1#2', '', '{"v":1}', '8248f36ef6f2c7c8a96653cd8534c717d0511959042f741ea8ce7699047736f7.f8c434b4e6dc7ede1125de9345e82b9b1744c134ffc404753538794fdde58326.2834b290172e73a1980a9190bb1bac1f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMYJMMRZT2M9DA4AB51W', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'aa11a467cc5b074ed0590873a5f02f6a6645bcf410c2f4609c976b54e52705c7.dc4bfef5ff5e902b4e74244d51c267a4341d95bfa0cce7f04666004c46dac615.7b6d5fced0812d2075e4538e90f6a236')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZ3TV13TVXNG33KCTWD', '', '{"v":1,"work":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'faac8b70af28a1a9a803647708812e59b77f8a1a1869b8d9f2fc7cfdf8634ccf.b645cf01e56172cca4f2c48845c6c3d57748be1f517e0c48bc459a55857027b0.a11318eb1d892af601ad4488226f1b3a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZCZWXFH257PBWJ0QHS', '', '{"v":1,"fulfillment":"01M8NDCMWWY9BNQYKZF2SNXX91-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'b6357bf5517d4b09b3902448adbb08500cd0afdbf769bd6ad4b1f6c9b6fc1e18.6086e6de3fa8d5faec5272c88c1f5594264cddfa452c147d4cde5b37bfc2608d.9fd9756706761ab7d527e9c7752692f7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZGNADXH12847GGB14Q', '', '{"v":1,"fulfillment":"01M8NDCMWWY9BNQYKZF2SNXX91-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'f5a0ea81f253969591c267e8ab6af98b7d7c36e560319b3c029b8a6a3ce2fe8e.1d4e6fe74b331f209c33740f73918a8a74b811ed88d1e53799d150775bc01160.1a5e863586e04d28f4044a844b1381ce')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZQP9QBQ0Z34NEJDBPJ', '', '{"v":1,"shipment":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-S1","fulfillment":"01M8NDCMWWY9BNQYKZF2SNXX91-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCMWWY9BNQYKZF2SNXX91"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '066e6431f24e6d7a87ed597f364a46313742eb184ba28e383177db685c66592b.d7a0472bc56561c3883ce96bb14de73ccdf7c1d2c7c2c22dab54e9614b85e445.06fffe0b73452072942ae8d5944fa22d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZQP9QBQ0Z34NEJDBPJ', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8NDCMWWY9BNQYKZF2SNXX91-S1","charge":"01M8NDCMWWY9BNQYKZF2SNXX91-S1"}}', '54fa8bc072ee330ceac573a9072e19c9292551b71f2c5a8421c294592e7f9e55.75672dae4562d7340384d83bd771e175524777a5e4d26b05d08b3baaf5a0679c.e8e63c2678080ee1cd95f21b7bbb1b53')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZQP9QBQ0Z34NEJDBPJ', '', '{"v":1,"transaction":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","cause":"01M8NDCMWWY9BNQYKZF2SNXX91-S1"}}', '179ff787176bb0fa2caccf023cc19d9ea272e18f3e0a91e33ad705705bd267ee.b5cc3813d4592de70a03bef67ada890bd2bb0a9da9ed121b69524469e96c7d24.97a0edb6e0b7cabc62fe4a75179eb54c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZQP9QBQ0Z34NEJDBPJ', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '1d09935fe126b7f737a48bb2cd33fd724d108dbc93cd0eec74c53bc61e1eb67d.f6c942a400d8aff4b4c4802525c256c61d8e8631da83ec3415e1aeedb8fdaac5.f10a1cb2f509e37a91eb5028b884097b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZQP9QBQ0Z34NEJDBPJ', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8NDCMWWY9BNQYKZF2SNXX91","charge":"01M8NDCMWWY9BNQYKZF2SNXX91"}}', 'f173b1e6e77eae061f03a01f9040337f0659b38ac83f32fdd452440b0416acc0.6ea53fffd85d6eb03a705954a4a325bef7ea43b664cb6cb81ac03fec3dfc4c2a.62d761ed3a2e464f748d69b132fcec96')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMZQP9QBQ0Z34NEJDBPJ', '', '{"v":1,"transaction":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","cause":"01M8NDCMWWY9BNQYKZF2SNXX91"}}', '699f79db5f4fa165fd80bbc242a5dd3c00589c085ed1d02aec355ae93bf33de6.07f1104a9630bb198e6c56a672e0ac07c5e0a3927c8fcee36ed3d426b09baaac.98279ccfefbc5dd990c8fe8278784b2c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWWY9BNQYKZF2SNXX91-P2#2', '', '{"v":1,"transaction":"01M8NDCMWWY9BNQYKZF2SNXX91-P2","reference":"capture-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P2"}', 'f98688cdec6c463c3bbd9426c6413834fb3e9e333444245dbd5f16715674af49.859dc1a1e29e1db6c69d7997431f4d6688359b8ba06bc6a2f20b55fe4abb2ec0.b23e48e37c24fcd5b2fcc2b650359eb1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWWY9BNQYKZF2SNXX91-P3#2', '', '{"v":1,"transaction":"01M8NDCMWWY9BNQYKZF2SNXX91-P3","reference":"capture-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P3"}', '6d80a70a31325e3b49cecbcc16bc6531be4716b523dfdeb38f888bb8c90cd377.b2721c8b816366fb1010dfe375e62133f917a6e8ec8433980551d25e13fb5d29.6566fb3b277ac886ab09b6ceb5a52f37')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWWY9BNQYKZF2SNXX91-P3#2', '', '{"v":1,"transaction":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","cause":"01M8NDCMWWY9BNQYKZF2SNXX91"}}', 'd107a32ff863c7244a26fea71be6475f92c24573ed81a8bf92bbe14c822b1826.400556136af2a0b9cc72c9ad4e3340e7abde913c306c17a1d48ff92c447ddff1.4c0a87670e63e8f2d08a02a5856e6534')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWWY9BNQYKZF2SNXX91-P4#2', '', '{"v":1,"transaction":"01M8NDCMWWY9BNQYKZF2SNXX91-P4","reference":"cancel-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P4"}', '12fd1942f44391f568db3b1f8b2a8b2336686af71065a31782a3874c7a089e29.7fd8c13318b8843e096af4576754253bc1af40bc852b5f269cf766f28771d030.284c164b9be50d653217a385d8791760')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCN19Y10FHFY3EB5JR3R0', '', '{"v":1,"shipment":"01M8NDCMWWY9BNQYKZF2SNXX91-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'f43d5d2410d297d33cae8f1d3bcb1062ced79307ad980208253ae25e3f533830.d806d7eb3a0d66f8930a243ef797761ee9e2c051d7ac85def440a6f002807d89.12208fdddf4ac28a04fac4b3d60bccac')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCN19Y10FHFY3EB5JR3R0', '', '{"v":1}', '71d022e2ba6314eb984083978474924f9ac010480052a8a3ae1c464451cde4fc.fa9cf8d7cab8d20b71e9ef3b6a70b244852f8d95e281d18010c766cc2979ae4f.7e02c87fd5205a2680e376bdfb098d89')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCN1CTWV3JGTNR24RPR88', '', '{"v":1,"agreed":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '13b14510f5d162e18434d27076ceb8af7350e05968b693ab934a87e2c78785fe.16296367ef97129b47b0960503c508e458336624d5bde90edd8137aff90890db.364045b8533459c252626503f9c55815')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'return', '01M8NDCMWWY9BNQYKZF2SNXX91-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCN1P0TFT30VW8VJM51HZ', '', '{"v":1,"returnId":"01M8NDCMWWY9BNQYKZF2SNXX91-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '627bfcb372984582e39dde6635c43ee14a414dc0a93ec6ae503e8487d2195743.76f67832f7e4dbe81317c2d8899a3069ac980d0c548248b1ff24c8501530b1d9.2d96604f2f86ce5893efc260ce89b46e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'order', '01M8NDCMWWY9BNQYKZF2SNXX91', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCN1WDWDCWE19MGDMBT00', '', '{"v":1,"returnId":"01M8NDCMWWY9BNQYKZF2SNXX91-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '75b9c0446eb30d0c811226c16c0ab36971acf07e8eb5a485ea6349e4ccd617c7.1c1e588fe557b7747284624923b1e73f9b69d35dfeb63099cf09ba70c691c888.146403c4f0d6e6f29bcce9d4cc5a299d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCN1WDWDCWE19MGDMBT00', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8NDCMWWY9BNQYKZF2SNXX91-R1","charge":"01M8NDCMWWY9BNQYKZF2SNXX91-S1"}}', '9a1b613f667e3341de0d9cf722e640d0db7fc82be577393833a87094bce9ac3c.ecd944458880c618bad9bc7f14f7fa073e4ec5b662b996113674638bb7a6e59a.dbf7c074242ab1b4645168de029d994f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCN1WDWDCWE19MGDMBT00', '', '{"v":1,"transaction":{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCMWWY9BNQYKZF2SNXX91-P2","cause":"01M8NDCMWWY9BNQYKZF2SNXX91-R1"}}', '4911b6256d79f1e2eda3d71b725ad4cef6a90df7959e21e1d1a378ab61c98750.5c6b1caa919d0b7fb97190921ca22cccf5d319d0def21f3febbe82f27cc6622f.a986347f2ab49cf01f3cf7c77138ad76')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', 'payment', '01M8NDCMWWY9BNQYKZF2SNXX91', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8NDCMWWY9BNQYKZF2SNXX91-P5#2', '', '{"v":1,"transaction":"01M8NDCMWWY9BNQYKZF2SNXX91-P5","reference":"refund-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P5"}', 'abe428d4a43b1949c4a0844423d2a18d52b1513d694037b6a1afc675ac178d2f.ecef3e9503a67d3bf7b4154f565f27ca97eb39cba1f0fdcc672d8b2eb8594df9.b6aa82f2cf7e2ac1d707e72b0e69d548')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'order', '01M8NDCN3V8P455YK9YK71HSFZ', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN3RE7KZ4DDE1C05ECC3', '', '{"v":1,"order":{"id":"01M8NDCN3V8P455YK9YK71HSFZ","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '5a23e9bc9703367711760f42a5383d27b938054df556637b984a272b05c72059.94c3c17535c08f03f05f4ac799778c1688330e02bfe565ad510eade59b30c0ef.a06a41a1a2d96d871aeb29e878f29da7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'order', '01M8NDCN3V8P455YK9YK71HSFZ', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN3RE7KZ4DDE1C05ECC3', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', 'a19d45542df56f941c6f82acb09669ba243bbb8d91616c76d33a8afcdbd64fb5.c71a4d3cc52831a4a08bd03ae46b23d77fafa87c7bda9a4196232d4679abf948.5143948b6a8d24745a032e84a8c8d475')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'payment', '01M8NDCN3V8P455YK9YK71HSFZ', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN3RE7KZ4DDE1C05ECC3', '', '{"v":1,"ledger":{"order":"01M8NDCN3V8P455YK9YK71HSFZ","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'd2d50dc05559f4e634878526d5f58405f0fba5624f9af202f3623aac0dc3882a.978dbd2e68212f44e460408fd316818a448988bc6ebe20b235f46d4a2085a338.34525a441008ffb87d75872253a74b75')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'payment', '01M8NDCN3V8P455YK9YK71HSFZ', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN3RE7KZ4DDE1C05ECC3', '', '{"v":1,"transaction":{"id":"01M8NDCN3V8P455YK9YK71HSFZ-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8NDCN3V8P455YK9YK71HSFZ"}}', 'b8f0cffc7523fa4b5f26cf0e0c524370bc1fbd0bce6241a268950bdc8cfb290a.4a8c4fb84eb516ef1e7901d462696ba89e314e18bbaeabde435a55827ba29fbc.1db26dfb0fd6ed3fb98a77e62d16766b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'payment', '01M8NDCN3V8P455YK9YK71HSFZ', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN3V8P455YK9YK71HSFZ-P1#2', '', '{"v":1,"transaction":"01M8NDCN3V8P455YK9YK71HSFZ-P1","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN3V8P455YK9YK71HSFZ-P1"}', 'c084686b17f78344a5002f1add0ff59d5378dac86ff7bb063ae818669410e938.5ab9021ca1ea191820123340d1836b603cf3b600a20e57f7cb6f99f889b84f4b.46ac5b560130e8184c3ca21fdc790586')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'order', '01M8NDCN3V8P455YK9YK71HSFZ', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN3V8P455YK9YK71HSFZ-P1#2', '', '{"v":1}', '6edda84e3683b6d1e8611a8b3d4ae9ee31715aaf7c1f8d1de662ea03c83f2748.2b7f3c27228d8e28a3c60577707b24ea9935cde4dc4a028035bcee4fd378c6ca.30c5175a2805bff0917a982c4ba5d1d7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'order', '01M8NDCN3V8P455YK9YK71HSFZ', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN4QMJRZ952N4KRV77ZH', '', '{"v":1,"work":{"id":"01M8NDCN3V8P455YK9YK71HSFZ-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '771671ab6ac9cb5df9c586311419adb12ffed4acb2f7a52ffce9cab2b319ea66.3355c305303e1aa463c8d5d58d2583e07b159b154a82c233b8c297f0077ffc04.e7faaf195a3b94b259a6f42526ae0c82')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'order', '01M8NDCN3V8P455YK9YK71HSFZ', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN4W7A2C6NWN0QXSSDFQ', '', '{"v":1,"fulfillment":"01M8NDCN3V8P455YK9YK71HSFZ-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '64ec5dca16e9a4f9be88851315411e36a796dfb3a6771825f97dfcb6c3a1b5a1.ab84d851d81976021407b5f88d156763c5b52b3b7fe499d26043148e8dd317ed.eb464d157669fab2dbbe08a25a33311b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'order', '01M8NDCN3V8P455YK9YK71HSFZ', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN537DXH12V4N2T9VV7Q', '', '{"v":1,"fulfillment":"01M8NDCN3V8P455YK9YK71HSFZ-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '2fd5a78d60243b7b297e38502096927f6b2bb1ba9e720920eddebf2b71ca1cd1.277e0e9c70d6284d09c97f1cecedfed476e9a6ad7c3d980d3272e9deaddc1003.a7ae0718be07726c60d424d9b6215453')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'order', '01M8NDCN3V8P455YK9YK71HSFZ', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN57CJPAVYAPDQAVGCE8', '', '{"v":1,"shipment":{"id":"01M8NDCN3V8P455YK9YK71HSFZ-S1","fulfillment":"01M8NDCN3V8P455YK9YK71HSFZ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCN3V8P455YK9YK71HSFZ"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'ba7204d52a4bf736a368273d0b31e60cfb6d913274fc80b824020c82071aaea3.6dcfa5119767722ba632468dc8682c9162f502b7b9a0d62d6a0b16b50813acbf.d7721d60db43eadbcfcb78be8645a0f0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'payment', '01M8NDCN3V8P455YK9YK71HSFZ', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN57CJPAVYAPDQAVGCE8', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8NDCN3V8P455YK9YK71HSFZ-S1","charge":"01M8NDCN3V8P455YK9YK71HSFZ-S1"}}', '2695b50b96c0e6e25592d17a42860336e041fcf2551b1af76991af63e32ef742.60bfbb1fa8eaea234becbd3ad3d05452ed80ab153e29350e2f4e97cf90edc82a.688196ecee5bda2539943267dfc25e16')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'payment', '01M8NDCN3V8P455YK9YK71HSFZ', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN57CJPAVYAPDQAVGCE8', '', '{"v":1,"transaction":{"id":"01M8NDCN3V8P455YK9YK71HSFZ-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8NDCN3V8P455YK9YK71HSFZ-P1","cause":"01M8NDCN3V8P455YK9YK71HSFZ-S1"}}', '92ab3852641d5a3d3eb28ff574c1b1cfff372e8d085c73cbe20f995bd8990a4f.d75e8cf007196c306839801262624b131e2ae17017acbec1ab6f420d2a606d85.85af2b82ddbad22f111c8d05dc92960d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', 'payment', '01M8NDCN3V8P455YK9YK71HSFZ', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN3V8P455YK9YK71HSFZ-P2#2', '', '{"v":1,"transaction":"01M8NDCN3V8P455YK9YK71HSFZ-P2","reference":"capture-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN3V8P455YK9YK71HSFZ-P2"}', '3851ccea6fef3357b229318c95f13529cba3a10ebcab99878d27e4da5302166d.23d3f0f004c6503feeafdbef783f4b4925e5bd1050552db9eb1803ed33f2af8b.99152a20244392b8fdd2ca2484a05d32')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', 'order', '01M8NDCN5TZV614R6X3W5CAH32', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN5SP79YQBDCJ03KG79T', '', '{"v":1,"order":{"id":"01M8NDCN5TZV614R6X3W5CAH32","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '4f2c9a5822ab650a9a031d0a065cfcd838c5a90c913bab43af18b1408fbb65c2.98e261818193ae872d198068d798102da3f93a8c6bc33c7dd21b7a2eedb76347.1ec344a481ed30d7d9a7df7480295aef')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', 'order', '01M8NDCN5TZV614R6X3W5CAH32', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN5SP79YQBDCJ03KG79T', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '7e5a56827a6c1d08096ed2a131e30d6718ea29e71c5520e2c0f4aff2843b0e62.84c017fbc8c85c424cffc3d8ba8cda9feed77573464a4cc0f80bae41b046acc3.7a96a21e715b1119713d2714f56f94a9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', 'payment', '01M8NDCN5TZV614R6X3W5CAH32', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN5SP79YQBDCJ03KG79T', '', '{"v":1,"ledger":{"order":"01M8NDCN5TZV614R6X3W5CAH32","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'df782e055825ff5cf7a9ee087d4deea58dfd2db0cd206c8adc97c8f46a23b0a6.d6b8b6ca8f6fdbae1784db43efc4493954092cb98832dace78fd13a3196a8e63.41c059a1abf8bc310c08d28a91da94d9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', 'payment', '01M8NDCN5TZV614R6X3W5CAH32', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN5SP79YQBDCJ03KG79T', '', '{"v":1,"transaction":{"id":"01M8NDCN5TZV614R6X3W5CAH32-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8NDCN5TZV614R6X3W5CAH32"}}', '9f5ebd7a4babc6159eb50783b07616ce17034c6722cde79cf9bcb8e0f20d23e9.86953adf439910ab3979505243101af796e6826a1c9598113f55e9bb1e7f0b14.8a3e2ddefa69c92b2ff0406086f5462c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', 'payment', '01M8NDCN5TZV614R6X3W5CAH32', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN5TZV614R6X3W5CAH32-P1#2', '', '{"v":1,"transaction":"01M8NDCN5TZV614R6X3W5CAH32-P1","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN5TZV614R6X3W5CAH32-P1"}', '480c2af483b0db5a1356921e7c8011ad29eb69e417be2960e8394675cd7f268b.16e10c270e23f128683a0d368b600d77319d21d769dd0feff200fdb14fd4210d.526352585c71da83295c0c7b9f733a9d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', 'order', '01M8NDCN5TZV614R6X3W5CAH32', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN5TZV614R6X3W5CAH32-P1#2', '', '{"v":1}', 'c07541a27b9f86b6dbbc9e7c6b06aab38ed9eb1444db38e051c1c37fe897e361.28d6be0ebb983934cdb5c10bedc5c6ef412e1c8ab58c7fbe2f7f4b245c5f16ac.a1d41b4ca870bf154e9c90f73648053d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', 'order', '01M8NDCN5TZV614R6X3W5CAH32', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8NDCN6EA04JZQ0PT5SZ4BHW', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '4e6df49d895988aae462cb277b3a5606e0b547ce62a091b62b38cc242ce79d78.617f4008f4937cd0276fbf9e570cbd75dfff5db4c2011495a8643050de0a1bc0.a9e78841a36e31526e523509f0604e11')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', 'order', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN6JXETDBQYP6KTYHN26', '', '{"v":1,"order":{"id":"01M8NDCN6KHAJVKFKAZRPZ4QB1","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '868e392a4fc5adbc9e35386eb665d4d2f846d60a659d278cb2a29d3bed24887d.ea5e4225aea2d9e90f89627c44dc504ac10d0fd5d4d81de9ccbaf16b7b0f86a2.33aeaf05ad1f9d5662ca3f444fc4f3e8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', 'order', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN6JXETDBQYP6KTYHN26', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '2da48b5129ec5be6db8c97f33794be08c72fb37e65ec0ee80697a41742eb9b88.9cd9bb1a5999cde35a59be7330c22162363420905bdb1e2e6f4fa9f6e6f80666.1973a1c78d584cd388d8f4ee65b13d91')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', 'payment', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN6JXETDBQYP6KTYHN26', '', '{"v":1,"ledger":{"order":"01M8NDCN6KHAJVKFKAZRPZ4QB1","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '8baa46aa557106db0ff2f25e8db86fd08067eb13abe201ebb08873b4be3ebd25.9d6b37fc0eca987832baff5ac4812d89146f88991faba4e073cb8a1b7f8d0d29.7bf0b12a51a4425ecab20c7e7482ac26')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', 'payment', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN6JXETDBQYP6KTYHN26', '', '{"v":1,"transaction":{"id":"01M8NDCN6KHAJVKFKAZRPZ4QB1-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCN6KHAJVKFKAZRPZ4QB1"}}', '1e95d00b27d4865121945c844c21f52ad90dc7aa2164985483d8c46e098b6a2b.2564a60846962c775561af0a15141cf9df6060bff79cf44c33bb02c16d0327d8.21f37c36454f3a5c84a4b1b1959e861d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', 'payment', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN6KHAJVKFKAZRPZ4QB1-P1#2', '', '{"v":1,"transaction":"01M8NDCN6KHAJVKFKAZRPZ4QB1-P1","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN6KHAJVKFKAZRPZ4QB1-P1"}', 'd6d70ed3695656ddd3a2664e3130300eb255982fc058c39441bd805ecdc46c68.7f20ed32c250ebfde1333b08edf7cad9fc2d1766565b376a20b078545b6f42f3.9e847962172f2e49362e2a602b2c9c98')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', 'order', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN6KHAJVKFKAZRPZ4QB1-P1#2', '', '{"v":1}', 'a4399f17d135df047fa9d91ef51eb0510adbe905d808a0de58e75d6d252b2eab.29693d6e3c4a7cb0561cbfeae59a986fc58e399d105a411da61228203d16a161.81d62b42606d742654caa2682da03073')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', 'order', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN71JTV4WK9P9D0NCA3K', '', '{"v":1,"work":{"id":"01M8NDCN6KHAJVKFKAZRPZ4QB1-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '39b68dba16a3da4906aa63731155432d7ae0ea00d756baeea88fb4fb5450501b.14b5af7fa3a7f14d2343f30823b27d926373eb69ab086bfe9a61c8631909f5df.9e50a0c1fed89785528ecac88a3d6d71')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'order', '01M8NDCN744E690B5YBWC0FWYG', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN73B7XQ30ZDT39C1ZDH', '', '{"v":1,"order":{"id":"01M8NDCN744E690B5YBWC0FWYG","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'd49d6eaf8450ebb7144c7d55fa83b09c980e54f6e073dec30d9ab21c5623fd27.bec58ff1419daed5591c348136e1c7b22b9f5f9e6eb7dc2f4641f46849d5228b.54139ab666b1a4c38a488a2a2e387278')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'order', '01M8NDCN744E690B5YBWC0FWYG', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN73B7XQ30ZDT39C1ZDH', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'b9b5cab7cc8ac1541d3214a948e4818962e2206851f7d230d2a9dda7f1c7b484.16937abe40c0ab4d3af40c058f67a0074c29324d593c5a4dd8ef04ebe552f59e.5ec642f139464d1c78ba9950379d7aed')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'payment', '01M8NDCN744E690B5YBWC0FWYG', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN73B7XQ30ZDT39C1ZDH', '', '{"v":1,"ledger":{"order":"01M8NDCN744E690B5YBWC0FWYG","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'e63f0cd013da33f8b7d3948bb29a44ff47608782d67a5912def06ea72ce3d249.c0513c6e9f1afc99ca00d9e708eb15fea37cdd604d340196aefb9c9dd7d001d4.a328257ba6257f3c615e220bc9ae7ba2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'payment', '01M8NDCN744E690B5YBWC0FWYG', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN73B7XQ30ZDT39C1ZDH', '', '{"v":1,"transaction":{"id":"01M8NDCN744E690B5YBWC0FWYG-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCN744E690B5YBWC0FWYG"}}', 'ecc3fb512df3c1dee7f3652ec63ef9df27dec0058d7aff4116cab5d920ada674.f424a5d4c0c8d4736e4b1dcb3fb8ce8d476a18486fdc7f3e483f20647b46985a.b4df183bd543c4fee540decb6ca75600')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'payment', '01M8NDCN744E690B5YBWC0FWYG', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN744E690B5YBWC0FWYG-P1#2', '', '{"v":1,"transaction":"01M8NDCN744E690B5YBWC0FWYG-P1","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN744E690B5YBWC0FWYG-P1"}', '5d7e3d0b61d66525950994a6294908dbea592ab8102a0c37c71e1a4412ed2934.f6ec1d2534c38947251aca26b18684de0de02ce79486db118b3bfe4f954e4e4f.9e0495449818215b5145acda9af3efd3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'order', '01M8NDCN744E690B5YBWC0FWYG', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN744E690B5YBWC0FWYG-P1#2', '', '{"v":1}', 'cc40368e78a891bfc93127ea9a3639e3c5ade52fafb76d6d61d9036d5b38c1c7.ca81e3f9e0489d1d10ae9ceed4a642786eeb72c538eaa35e715a040d68833dfb.02bb6185a9903072043216c7d2aa3954')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'order', '01M8NDCN744E690B5YBWC0FWYG', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN7G04HDWVYS4D50Y772', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '422a5f0297b6a7ba08e9ca622899f527b50e303da5bef44cd6e5a0a16c5f6f17.2d826cc4c900680257a5f2a67ce7330e5e5607237b4a594e73e890aa7ca43eb2.c8fad49f886fc638bbadb976649cd9cb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'order', '01M8NDCN744E690B5YBWC0FWYG', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN7G04HDWVYS4D50Y772', '', '{"v":1}', '1ce2fdad81fc31d36a6070c951f1be248c36d71b42a31cd331ad4dd6c884ff55.552ccb1aacc233b2807f982ce1e2f5ea5be3ec3db6dbc13f39093262d1e77a88.2a5234cffe43611bf080735ddf22a267')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'payment', '01M8NDCN744E690B5YBWC0FWYG', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN7G04HDWVYS4D50Y772', '', '{"v":1,"transaction":{"id":"01M8NDCN744E690B5YBWC0FWYG-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCN744E690B5YBWC0FWYG-P1","cause":"01M8NDCN744E690B5YBWC0FWYG"}}', 'f4eadf7e6d64f12b3ec44f240e8b9ec378d1caae5857578cc458757a8f235e19.51cb76054642d71b8eb401e784974a3390dc8f030ed4d2f50ef18e931af8d7ca.a293b629daffa9320934f7ff6266a2aa')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', 'payment', '01M8NDCN744E690B5YBWC0FWYG', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8NDCN744E690B5YBWC0FWYG-P2#2', '', '{"v":1,"transaction":"01M8NDCN744E690B5YBWC0FWYG-P2","reference":"cancel-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN744E690B5YBWC0FWYG-P2"}', '743d2fe6ad8454812856bc853934adc29962a215a4dd8ebafdc47f81cfa4b76a.77bb8f6336c22d99038d8be81f9a0339cf3933b2f781c4fbd4dd296b9db969cb.c5ca286a9daa06d1621df5f9e4f0b7f7')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91-F1', '01M8NDCMWWY9BNQYKZF2SNXX91', '4', '{"v":1,"id":"01M8NDCMWWY9BNQYKZF2SNXX91-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ-F1', '01M8NDCN3V8P455YK9YK71HSFZ', '4', '{"v":1,"id":"01M8NDCN3V8P455YK9YK71HSFZ-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1-F1', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '1', '{"v":1,"id":"01M8NDCN6KHAJVKFKAZRPZ4QB1-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '177d7652f986ab8fbb4d1fc829f595b3e875630d74af86926541c1b611741a20')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', '01M8NDCMWWY9BNQYKZF2SNXX91', '15', '{"v":1,"id":"01M8NDCMWWY9BNQYKZF2SNXX91","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00.000000', 'abe428d4a43b1949c4a0844423d2a18d52b1513d694037b6a1afc675ac178d2f')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', '01M8NDCN3V8P455YK9YK71HSFZ', '7', '{"v":1,"id":"01M8NDCN3V8P455YK9YK71HSFZ","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00.000000', '3851ccea6fef3357b229318c95f13529cba3a10ebcab99878d27e4da5302166d')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', '01M8NDCN5TZV614R6X3W5CAH32', '3', '{"v":1,"id":"01M8NDCN5TZV614R6X3W5CAH32","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00.000000', '4e6df49d895988aae462cb277b3a5606e0b547ce62a091b62b38cc242ce79d78')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '3', '{"v":1,"id":"01M8NDCN6KHAJVKFKAZRPZ4QB1","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '39b68dba16a3da4906aa63731155432d7ae0ea00d756baeea88fb4fb5450501b')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', '01M8NDCN744E690B5YBWC0FWYG', '4', '{"v":1,"id":"01M8NDCN744E690B5YBWC0FWYG","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '743d2fe6ad8454812856bc853934adc29962a215a4dd8ebafdc47f81cfa4b76a')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'web/4711', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8NDCMWWY9BNQYKZF2SNXX91"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91', '01M8NDCMWWY9BNQYKZF2SNXX91', '8', '{"v":1,"order":"01M8NDCMWWY9BNQYKZF2SNXX91","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P1","cause":"01M8NDCMWWY9BNQYKZF2SNXX91"},{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","reference":"capture-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P2","cause":"01M8NDCMWWY9BNQYKZF2SNXX91-S1"},{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","reference":"capture-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P3","cause":"01M8NDCMWWY9BNQYKZF2SNXX91"},{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCMWWY9BNQYKZF2SNXX91-P1","reference":"cancel-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P4","cause":"01M8NDCMWWY9BNQYKZF2SNXX91"},{"id":"01M8NDCMWWY9BNQYKZF2SNXX91-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCMWWY9BNQYKZF2SNXX91-P2","reference":"refund-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCMWWY9BNQYKZF2SNXX91-P5","cause":"01M8NDCMWWY9BNQYKZF2SNXX91-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ', '01M8NDCN3V8P455YK9YK71HSFZ', '4', '{"v":1,"order":"01M8NDCN3V8P455YK9YK71HSFZ","currency":"JPY","method":"card","transactions":[{"id":"01M8NDCN3V8P455YK9YK71HSFZ-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN3V8P455YK9YK71HSFZ-P1","cause":"01M8NDCN3V8P455YK9YK71HSFZ"},{"id":"01M8NDCN3V8P455YK9YK71HSFZ-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8NDCN3V8P455YK9YK71HSFZ-P1","reference":"capture-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN3V8P455YK9YK71HSFZ-P2","cause":"01M8NDCN3V8P455YK9YK71HSFZ-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32', '01M8NDCN5TZV614R6X3W5CAH32', '2', '{"v":1,"order":"01M8NDCN5TZV614R6X3W5CAH32","currency":"KWD","method":"card","transactions":[{"id":"01M8NDCN5TZV614R6X3W5CAH32-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN5TZV614R6X3W5CAH32-P1","cause":"01M8NDCN5TZV614R6X3W5CAH32"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '2', '{"v":1,"order":"01M8NDCN6KHAJVKFKAZRPZ4QB1","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCN6KHAJVKFKAZRPZ4QB1-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN6KHAJVKFKAZRPZ4QB1-P1","cause":"01M8NDCN6KHAJVKFKAZRPZ4QB1"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG', '01M8NDCN744E690B5YBWC0FWYG', '4', '{"v":1,"order":"01M8NDCN744E690B5YBWC0FWYG","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCN744E690B5YBWC0FWYG-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN744E690B5YBWC0FWYG-P1","cause":"01M8NDCN744E690B5YBWC0FWYG"},{"id":"01M8NDCN744E690B5YBWC0FWYG-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCN744E690B5YBWC0FWYG-P1","reference":"cancel-t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac/01M8NDCN744E690B5YBWC0FWYG-P2","cause":"01M8NDCN744E690B5YBWC0FWYG"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '58bf98d8ba393af8935337e693842399ece1196c08e053055a79ad66826e9189')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '73017782e7dbae3ec5de507b90ceb95bb1e70887d0b97a8077701bc52258b6eb')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', 'e00c221147444ddea6a75656ab664adbec1c4ab9e39ea229763c815f844f843a')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMTYMG7TRK3HBB2F6R68', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMV33D37E3HWXCM77BW8', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMVFTH7F0TQSFPFNE9GA', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMVZ52WZTQ0P7V2AHF2P', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMW3N167M6NQXN7HV1Q1', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWAAG4K4P407PHXWHGT', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWFD7RBK7C20H2KR6TS', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWQJ2H0DM3CTS24KM5D', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91-P1#2', 'fa2933c232c8df771796378738330f019d7832bf981eff373168453d6b3bf831', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91-P2#2', '6025c993d8113b0cbd9469752273cdffb25d82db51e8c13fe3a09385cf2bc165', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91-P3#2', 'c861006f63e835c0fb20df418891092addb4dd8c59069460f534260e04fabb98', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91-P4#2', '1b31e45a85dcf06ed15f597e894c032d0c842e806e7607f15babeaea41e8ddaf', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91-P5#2', '703c2e581fa1a0d9fe9838ea20ba84466987a7539aa1f2a11695a0719525d041', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMYJMMRZT2M9DA4AB51W', '04b8c71313508a539e14b5e3f60c3d0293988230a1b122a62be92eaf954f191c', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMYQKRH3JJ2S2V8V1KCK', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMZ3TV13TVXNG33KCTWD', 'a2649d1e5499329e88349537fb31200653c2694aa0e6717159ad4c362ad59f6f', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMZCZWXFH257PBWJ0QHS', 'b9c09dc0ec00a893e64e3cbd9d708c3c1f81b3e643a9ff18ca97df5a125326dd', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMZGNADXH12847GGB14Q', '5370e0c08b1f3166904a3d7a07ddbe060a86758ec86ac6d96c00e910348ddb89', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMZQP9QBQ0Z34NEJDBPJ', 'f60a407638abbef27e86082b4876ad63f62bb3fbb3a3969dd10a6065738f72aa', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN19Y10FHFY3EB5JR3R0', '12c74426392f66817247bcc86106be613fd8ab28a1f6735d3eb353564f3ce6f9', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN1CTWV3JGTNR24RPR88', 'fe769443c4c0afd4687788af9c21d3bcfd47a39e61aeb5eba9502bbf0f45e11a', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN1P0TFT30VW8VJM51HZ', '1a527763753a007e6845d9784bc875bcfe251c38b02f13ce8955c228d40255a8', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN1WDWDCWE19MGDMBT00', '7d5dcb8f6079e41b99a7a3985cda50d546a274674fbe07a79853832f767ab225', '{"v":1,"subject":"01M8NDCMWWY9BNQYKZF2SNXX91-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN1Z6N8VC53MXTHDFKN8', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3RE7KZ4DDE1C05ECC3', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8NDCN3V8P455YK9YK71HSFZ"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ-P1#2', 'f9378990945cac28c65b16a8f8eb992686bb0cba54a50b33aac9449a14da22cd', '{"v":1,"subject":"01M8NDCN3V8P455YK9YK71HSFZ-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ-P2#2', '3898a7a19636bda7dd373a93a27de2fb3693277f8f0f3bc19e4b9a583c06c2a4', '{"v":1,"subject":"01M8NDCN3V8P455YK9YK71HSFZ-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN4QMJRZ952N4KRV77ZH', '0667c5a5880d527e4d3aa6cd60855f35e0bd5adf33211bb2a939b127f2411ae5', '{"v":1,"subject":"01M8NDCN3V8P455YK9YK71HSFZ"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN4W7A2C6NWN0QXSSDFQ', 'efcabd6250ffea85cfdcb9d1ea55e14f7d236ec614e4f3d8bbffce0eaae0bf2b', '{"v":1,"subject":"01M8NDCN3V8P455YK9YK71HSFZ-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN537DXH12V4N2T9VV7Q', 'c87b7dc7def7a3d842fc9bef8cb2561686bf16cda2ba2adec5531ef8da5c4fe7', '{"v":1,"subject":"01M8NDCN3V8P455YK9YK71HSFZ-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN57CJPAVYAPDQAVGCE8', '9f5c06f353c83de5111a176d6db60e52640fe26967ced755565efbd27d5fb6d1', '{"v":1,"subject":"01M8NDCN3V8P455YK9YK71HSFZ-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5SP79YQBDCJ03KG79T', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8NDCN5TZV614R6X3W5CAH32","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5TZV614R6X3W5CAH32-P1#2', 'bec6dfef8de250968c3c1d12a96cbcae277c1ce58a2c36ce739f6a2860076b3a', '{"v":1,"subject":"01M8NDCN5TZV614R6X3W5CAH32-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5VXV3T8S1R5S702TR9', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6EA04JZQ0PT5SZ4BHW', '0cf822b2625a196da28c3bc1ebcf3014a71a5d77789515061e283f8888db7163', '{"v":1,"subject":"01M8NDCN5TZV614R6X3W5CAH32"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6JXETDBQYP6KTYHN26', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8NDCN6KHAJVKFKAZRPZ4QB1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6KHAJVKFKAZRPZ4QB1-P1#2', '322a350ef54085ee2eccc64d260b5677fd6b865c969329c8ab2dd37a495e71c4', '{"v":1,"subject":"01M8NDCN6KHAJVKFKAZRPZ4QB1-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN71JTV4WK9P9D0NCA3K', 'b8a1649d139d73af3d8eac63e1fd1d695eec1558837f5db49cb2b567fb17b0b8', '{"v":1,"subject":"01M8NDCN6KHAJVKFKAZRPZ4QB1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN73B7XQ30ZDT39C1ZDH', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8NDCN744E690B5YBWC0FWYG"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG-P1#2', 'b552565c3fda05844c2e319de27639afd78c07dc4bfdb7078a90250f63bf5d81', '{"v":1,"subject":"01M8NDCN744E690B5YBWC0FWYG-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN744E690B5YBWC0FWYG-P2#2', 'ff8056614b870933fa64e520a1e5de3a0be32b7c910dfe0092bdc2c9306997c2', '{"v":1,"subject":"01M8NDCN744E690B5YBWC0FWYG-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN7G04HDWVYS4D50Y772', '4b6b2773a9a8e5aba7a87f44fe0bd2366a89028ffc409a0936cb416264a3b6d4', '{"v":1,"subject":"01M8NDCN744E690B5YBWC0FWYG"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN7JFC0RF2T8GXE1NF8P', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91-R1', '01M8NDCMWWY9BNQYKZF2SNXX91', '3', '{"v":1,"id":"01M8NDCMWWY9BNQYKZF2SNXX91-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-30 05:03:35', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-30 05:03:35', '272', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.312', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1711968439', 'root', '2026-11-30 05:03:38', '3449', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1135310026', 'root', '2026-11-30 05:03:38', '74', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWWY9BNQYKZF2SNXX91-S1', '01M8NDCMWWY9BNQYKZF2SNXX91', '2', '{"v":1,"id":"01M8NDCMWWY9BNQYKZF2SNXX91-S1","fulfillment":"01M8NDCMWWY9BNQYKZF2SNXX91-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCMWWY9BNQYKZF2SNXX91"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8NDCMWWY9BNQYKZF2SNXX91', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3V8P455YK9YK71HSFZ-S1', '01M8NDCN3V8P455YK9YK71HSFZ', '1', '{"v":1,"id":"01M8NDCN3V8P455YK9YK71HSFZ-S1","fulfillment":"01M8NDCN3V8P455YK9YK71HSFZ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCN3V8P455YK9YK71HSFZ"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8NDCN3V8P455YK9YK71HSFZ', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMVZ52WZTQ0P7V2AHF2P/000001', 'TEA', '1', '{"v":1,"id":"01M8NDCMVZ52WZTQ0P7V2AHF2P/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8NDCMVZ52WZTQ0P7V2AHF2P"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWAAG4K4P407PHXWHGT/000001', 'MUG', '1', '{"v":1,"id":"01M8NDCMWAAG4K4P407PHXWHGT/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8NDCMWAAG4K4P407PHXWHGT"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMWQJ2H0DM3CTS24KM5D/000001', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', '{"v":1,"id":"01M8NDCMWQJ2H0DM3CTS24KM5D/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8NDCMWWY9BNQYKZF2SNXX91/1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCMWQJ2H0DM3CTS24KM5D"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8NDCMWWY9BNQYKZF2SNXX91/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMYJMMRZT2M9DA4AB51W/000001', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', '{"v":1,"id":"01M8NDCMYJMMRZT2M9DA4AB51W/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8NDCMWWY9BNQYKZF2SNXX91/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCMYJMMRZT2M9DA4AB51W"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8NDCMWWY9BNQYKZF2SNXX91/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCMZQP9QBQ0Z34NEJDBPJ/000001', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', '{"v":1,"id":"01M8NDCMZQP9QBQ0Z34NEJDBPJ/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8NDCMWWY9BNQYKZF2SNXX91/1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCMZQP9QBQ0Z34NEJDBPJ"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8NDCMWWY9BNQYKZF2SNXX91/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN1P0TFT30VW8VJM51HZ/000001', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', '{"v":1,"id":"01M8NDCN1P0TFT30VW8VJM51HZ/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8NDCMWWY9BNQYKZF2SNXX91/1","reason":"01M8NDCMWWY9BNQYKZF2SNXX91-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCN1P0TFT30VW8VJM51HZ"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8NDCMWWY9BNQYKZF2SNXX91/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN1WDWDCWE19MGDMBT00/000001', '01M8NDCMWWY9BNQYKZF2SNXX91', '1', '{"v":1,"id":"01M8NDCN1WDWDCWE19MGDMBT00/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8NDCMWWY9BNQYKZF2SNXX91/1","reason":"01M8NDCMWWY9BNQYKZF2SNXX91-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCN1WDWDCWE19MGDMBT00"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8NDCMWWY9BNQYKZF2SNXX91/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN3RE7KZ4DDE1C05ECC3/000001', '01M8NDCN3V8P455YK9YK71HSFZ', '1', '{"v":1,"id":"01M8NDCN3RE7KZ4DDE1C05ECC3/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8NDCN3V8P455YK9YK71HSFZ/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCN3RE7KZ4DDE1C05ECC3"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8NDCN3V8P455YK9YK71HSFZ/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN57CJPAVYAPDQAVGCE8/000001', '01M8NDCN3V8P455YK9YK71HSFZ', '1', '{"v":1,"id":"01M8NDCN57CJPAVYAPDQAVGCE8/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8NDCN3V8P455YK9YK71HSFZ/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCN57CJPAVYAPDQAVGCE8"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8NDCN3V8P455YK9YK71HSFZ/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN5SP79YQBDCJ03KG79T/000001', '01M8NDCN5TZV614R6X3W5CAH32', '1', '{"v":1,"id":"01M8NDCN5SP79YQBDCJ03KG79T/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8NDCN5TZV614R6X3W5CAH32/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCN5SP79YQBDCJ03KG79T"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8NDCN5TZV614R6X3W5CAH32/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN6JXETDBQYP6KTYHN26/000001', '01M8NDCN6KHAJVKFKAZRPZ4QB1', '1', '{"v":1,"id":"01M8NDCN6JXETDBQYP6KTYHN26/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8NDCN6KHAJVKFKAZRPZ4QB1/1"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCN6JXETDBQYP6KTYHN26"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8NDCN6KHAJVKFKAZRPZ4QB1/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN73B7XQ30ZDT39C1ZDH/000001', '01M8NDCN744E690B5YBWC0FWYG', '1', '{"v":1,"id":"01M8NDCN73B7XQ30ZDT39C1ZDH/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8NDCN744E690B5YBWC0FWYG/1"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCN73B7XQ30ZDT39C1ZDH"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8NDCN744E690B5YBWC0FWYG/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a4dab6b5-2b51-4aca-aa2c-fdd745e92eac', '01M8NDCN7G04HDWVYS4D50Y772/000001', '01M8NDCN744E690B5YBWC0FWYG', '1', '{"v":1,"id":"01M8NDCN7G04HDWVYS4D50Y772/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8NDCN744E690B5YBWC0FWYG/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCN7G04HDWVYS4D50Y772"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8NDCN744E690B5YBWC0FWYG/1', '2026-03-04 09:00:00.000000')
-- end
