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
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_owner` ON `recorded`.`oms_stock_claim` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_state_id` ON `recorded`.`oms_stock_claim` (tenant, `state`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_node_untold_units_id` ON `recorded`.`oms_stock_claim` (tenant, `node`, `untold_units`, id)
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
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64/00001', '01M8N2CKH70KT1Z7V2TTK3AA64', '1', '{"v":1,"order":"01M8N2CKH70KT1Z7V2TTK3AA64","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJXBP6Y2FFW27XKSNC18', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '8c6648c7263dc76de2f4f143fb7895e4ebe4fd46034128ff1585a7506a4ff651.9490124cf6efd90b156fa05f8f0e7d458f4dad7257c78a0a91aa6a7ac5c1e594.34b969321d47a95a8df08a1880c0ce3f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJY37B3BPB20DKV2R620', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', 'c73e76cdc1c5746a743816314b4f4b7874788940f66aeac5c7537231ecfa6617.60f65f15006e96c9bfdff21fde890a61dae1c24885f413f6163d17bf6d2b1164.da60e3b4c46e2b0afd4f89eaa4b681dd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJY37B3BPB20DKV2R620', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '62f4083224c7579f0b82dcc0baca76a227529bc2719ea62a08fb8281d386e08e.ee06e13c8c6b28729b568d886bfe1d2f38ebc5cb426cca31b342f8b5847e5dca.80effaf7ece7863adc892933ae54657e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJY37B3BPB20DKV2R620', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '67adb82417d267b257e0468446d171562935c8ed46b5ef594bfc1777d3af8aab.6d5ee5b29893fcceff7fe3dcfe09e61f87df509754159325ad9f9d238b476346.03daeaa0df62eee510fdf43395a0cd6d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'BERLIN', 'receipt', '01M8N2CJZ4ST4775WJ60AQ4MHV', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJZ4ST4775WJ60AQ4MHV', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'd9fc6ca63acbdfe75767bbcca357c04127e2c351d4691e9913a6db56c2ab88aa.61971caee7ecfb92fc2a9498b352e3024123c9b026b0ee79f81337322e6898f1.b3e1169cf14c566f864e57205ee04874')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'BERLIN', 'receipt', '01M8N2CJZBVP12HNTT1478TJ5T', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJZBVP12HNTT1478TJ5T', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '259fc9cb3cd45c94f139b4b67fd8f30e960a7d1f19b26e38ed9764ade50feccf.228560c19f4d267fb106955e91e24d78d87e1cf88f140d8e0f17dde58bb00e6d.6ba6432a2a131a656d11e136ff10d135')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJZE5ZQD9R5KZS4704EQ', '', '{"v":1,"order":{"id":"01M8N2CK01HZMXXPZZ133B4D6J","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '45a3cc87a56e04d1b055c44c23f831d255510f597ff6a1f65dd86f53df8597bf.5b8a4e3801f033129b6efb85fc5f2e218f74a52113397fa799c90b89a91f2bba.3ebb2332014bd2692e7efa78805fed4f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJZE5ZQD9R5KZS4704EQ', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '3e4cc1e0d170adecf6e2ed2308174ee7caa7516d63af4297b5c98c06f5a9fd10.82d9f7f55adb2c6e499eaeccdab17f9a7a6b7c01e662f72ed7b3588df69eeb0a.6f30eefcd9a86436da3f7218b0188d7e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJZE5ZQD9R5KZS4704EQ', '', '{"v":1,"ledger":{"order":"01M8N2CK01HZMXXPZZ133B4D6J","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '4662388d98ad6ffd49e0e762b98847bf0bd8c9bd60c005551c1a4f29ec8f75fc.8e957a97ee815f42f19a180642a5231d78b913f16821bd5e8aae94de24240952.c1a87390e50dcc36a3fcc21dc172e642')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CJZE5ZQD9R5KZS4704EQ', '', '{"v":1,"transaction":{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8N2CK01HZMXXPZZ133B4D6J"}}', 'a890a1cc3a6087584cc483beb8e76ad0e0a5da77d4183995223813955e62b898.1c44a928bd386c356873c963405b10731c18a3ffcc800c7f2afc4b1fb9a9afcc.2d0b587bb5f5196ee57814b8147f6d84')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK01HZMXXPZZ133B4D6J-P1#2', '', '{"v":1,"transaction":"01M8N2CK01HZMXXPZZ133B4D6J-P1","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P1"}', '13c1d7056c5498e833551bdfde6125b33cefa1a5d566baaea5ca85557e1ece58.25cb1b89d37dc74910085e46be2e3b1779301b251bcbc1ee206cb67f40e42af5.f8852a3b5756af65fc99f87d2d165008')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK01HZMXXPZZ133B4D6J-P1#2', '', '{"v":1}', '2aca5c917100b02a2cd1c138129ffde17e51b22831daf8e8b763fd7d763acf6b.ae0d281c49de7089fbf27fcc0469c1df520e4527610b46c58d42cbe053b15e2a.5ae3a28ba278d892956a6f15f91da4bc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK32GTZJB8R7SPEC75XY', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '5a8e850560c6122d6e6a48f156c6fc11fd3a225f16559faecc975b6fe24ce82e.9f6bee87a2f3b7742f0f5ba22f564aad5d42300ae756dce56ba65371a4e79fbf.1061beef90de36c626bfcea70c599715')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK3M5DFJZK5SWBR61Q80', '', '{"v":1,"work":{"id":"01M8N2CK01HZMXXPZZ133B4D6J-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'a7425ce4c2ffe958d2db04ca4b7c1a5464dad7504452de35b954e3521d874d12.7327105668ecc344848843b88b0e443b0bfe273645eb4aa95abfed6bcd1c6ede.7b094ed5636f2724bde1b4d3db24e3b5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK45AJYFNQ5R3VGYPVAC', '', '{"v":1,"fulfillment":"01M8N2CK01HZMXXPZZ133B4D6J-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '9b240a22b432d8bfa37735a697e481bd512e3d55fdec898bff6e2fea16c28b41.7b1883862c0700a8db12d675e2db4ae466699a74ed3e42fd078b29fe267ace54.bff0bf35088331fa6dce423b2c6ae8ed')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK4X5SP9AZED3NYEDVR7', '', '{"v":1,"fulfillment":"01M8N2CK01HZMXXPZZ133B4D6J-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '777ec6e3b9cc84b6a2e7638ebd92dacb15e84a03c077b8b205a2926381915c51.ffafb49d57d10a76c93696594220c9ad6891b26138d93b9b4f9708c6f51cf8de.9388ddd519877ad39105efc04910a647')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK58583ZKA5PNPPK726X', '', '{"v":1,"shipment":{"id":"01M8N2CK01HZMXXPZZ133B4D6J-S1","fulfillment":"01M8N2CK01HZMXXPZZ133B4D6J-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2CK01HZMXXPZZ133B4D6J"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '210e72109ebc2cbf8f772eee7a37707ff283d635d7c3238f8e16cb7ffbfe0215.decefd4d8abee6ea9eddaca6502e82b474bc1af11eb70ef4e1be53f563933c70.484ca3bc202a1000269509db98211e94')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK58583ZKA5PNPPK726X', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8N2CK01HZMXXPZZ133B4D6J-S1","charge":"01M8N2CK01HZMXXPZZ133B4D6J-S1"}}', '18c782c7b085424fca9c784d4b41f818a96acffd0f38c913dfe88350e8fec198.4c4fcd897eeccac6eaeadb1736ce9d70a303b38644bd10c8513016f2b4f5e49a.35614366e700a5e58125b623bf0e2f03')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK58583ZKA5PNPPK726X', '', '{"v":1,"transaction":{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2CK01HZMXXPZZ133B4D6J-P1","cause":"01M8N2CK01HZMXXPZZ133B4D6J-S1"}}', '39de5d984471871e95bebb0e663ecbe2b832877d3222da6e15bb6b41a55d3c5e.ca3ae00884bd7a2cb0e753db9494abe2f23c38466eaa20424705c1fcfcebf684.6c33d0d1448de6307a07c8a858ab02e8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK58583ZKA5PNPPK726X', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '5708434d396592d428e0fc6b246bc8fbaaed715438f1f215fbd7a79f3905b571.c1aaa02dea5ea686f218c038d89ccc6038562589316264de72ea562b7784bb82.335f142b1cf27b11b37402b159d54d8d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK58583ZKA5PNPPK726X', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8N2CK01HZMXXPZZ133B4D6J","charge":"01M8N2CK01HZMXXPZZ133B4D6J"}}', 'c2cb707e2a000a0aaf46a794518d4a4de6e785f12f73a41118bd73ba64707ba5.b7e12d5edce51f796793cc600b054b694a4e4a17614a7aed10a3eb5e02fdfdab.8bc3c6a7eec4b85c580383d64a954ec4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK58583ZKA5PNPPK726X', '', '{"v":1,"transaction":{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2CK01HZMXXPZZ133B4D6J-P1","cause":"01M8N2CK01HZMXXPZZ133B4D6J"}}', '3df64b4e4e657d8bc4a2ac93d5f2feb93ffba3da0cf4501a266dc235dba27400.fd190d0856d69b534ef88a15a9eaf79d4f54a953ddfd7af66552f4a399c29226.158f2dcd2ec1ac23f5a4e6bf8d33da01')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK01HZMXXPZZ133B4D6J-P2#2', '', '{"v":1,"transaction":"01M8N2CK01HZMXXPZZ133B4D6J-P2","reference":"capture-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P2"}', '634b399e6124799669fa98aeed7e8bed569de37e306604a2981277b6426ee7a2.06ff480d1cff831663de9061aa5cb74fd8bc9b06375d9fc493ddb799b218cabb.60561ff18498252c2705fa604bbf3a71')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK01HZMXXPZZ133B4D6J-P3#2', '', '{"v":1,"transaction":"01M8N2CK01HZMXXPZZ133B4D6J-P3","reference":"capture-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P3"}', '97d03e0462580c9332a1f3648707bb0fd40f33d4dbe1b32a67654a9d6518856f.54c4bac8fcd7a425ebe87d4a92207852f904fb91b582496cccf6a68f66ee2c8b.4bd9429f7191a4649807e284f6f83354')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK01HZMXXPZZ133B4D6J-P3#2', '', '{"v":1,"transaction":{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2CK01HZMXXPZZ133B4D6J-P1","cause":"01M8N2CK01HZMXXPZZ133B4D6J"}}', '607883426a22618fec75ca7bad8710e14b2823e7e1becbd8baaa0335fdb21417.002c6f54c90d664ed30e8b556d2f1657bb48d1d424addabf79763870cf08eb0c.4fd904bf4db8acabde4298a68fb2f2cd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK01HZMXXPZZ133B4D6J-P4#2', '', '{"v":1,"transaction":"01M8N2CK01HZMXXPZZ133B4D6J-P4","reference":"cancel-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P4"}', 'd6548f8ba995396e7dd3a8c80e909c1f2fd17096225465425c45764e5fbcfd65.14b37807bc5f273b040ed8e03c592dc05013bb6de110561181a9630eaf6644a2.6b2911aa266a84799e81edaae60a55e6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK7WCS2XY530PG2FWN30', '', '{"v":1,"shipment":"01M8N2CK01HZMXXPZZ133B4D6J-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '7ece2f97a69125f7e0d65d0dc91643f0c1a26345c49733aa09c404afdbce5824.cf964a55c0fc216728b20dcc6b9b3902ee2e366a1568cd38795bc0a7b550b52c.2f075909626d312ac362578292c55ba2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK7WCS2XY530PG2FWN30', '', '{"v":1}', 'df418230ca0fe3621f13041d38bb2338d57c862feabaf4fdadee71c84de137e6.c6b5d37c13b98704b0bf833dd89bce53b36b4fd40d30e957717008bf696ceac1.3d40e30559cfe2d2aa5564743648783e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK8GRCSA8KWZW9N0Q1Z1', '', '{"v":1,"agreed":{"id":"01M8N2CK01HZMXXPZZ133B4D6J-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '89cf434a7a4876ec49cc51c6ecbc5e7c5b97472b2a7bbd22f749656e6c20f8be.1f0a8dd77535a908227f6a57558ed48aecbed36cd54d94c7c8b91223af876714.7e0b11d1e92b5f386d0e0111a515dd25')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'return', '01M8N2CK01HZMXXPZZ133B4D6J-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK90EJZEX5SHTPYHCN3W', '', '{"v":1,"returnId":"01M8N2CK01HZMXXPZZ133B4D6J-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '4db2dc6abb7a7d2791f59b1148c3731f3e45a508a3d946c063de2a071080473c.3fb2a1d62fe9cc12fffb4bf2060e8b62c5f226000e86bc42511e33dd9651092f.5a559f25234c2ea2a24a71da0d974ad2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'order', '01M8N2CK01HZMXXPZZ133B4D6J', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CKA4KS0Y1PTVTYPA3EDQ', '', '{"v":1,"returnId":"01M8N2CK01HZMXXPZZ133B4D6J-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'bbaf026fab548353c61348bda20ad3f1d1c355bd594ce642da399ebc0bba68e4.875ce863da16832ae5ecb43c22955234f6d756214a6a9019e645540f2af3f7a0.9227f8cd04237d1c854d500fc37059e1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CKA4KS0Y1PTVTYPA3EDQ', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8N2CK01HZMXXPZZ133B4D6J-R1","charge":"01M8N2CK01HZMXXPZZ133B4D6J-S1"}}', '2d2e7f11767cf36e4434778c9e7b27d33b64891b2c474f6080493c1b54eaa99b.df240e65a36ae433697f7f21705c5010d5857cb43301b98f89ce890bf74cc118.99dbf9b1506c944e207bab14aba72356')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CKA4KS0Y1PTVTYPA3EDQ', '', '{"v":1,"transaction":{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2CK01HZMXXPZZ133B4D6J-P2","cause":"01M8N2CK01HZMXXPZZ133B4D6J-R1"}}', '362a92be9ec63d01abdfb6da367ec7740635990f3c3c215850642623ec2a97e2.cfcf1a6d0b2730e48c4da737938946cee3c3c56e8e06d8370b74b1653d765eaf.2866db50499e6e7e4e8ec8d354ac9ff8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', 'payment', '01M8N2CK01HZMXXPZZ133B4D6J', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2CK01HZMXXPZZ133B4D6J-P5#2', '', '{"v":1,"transaction":"01M8N2CK01HZMXXPZZ133B4D6J-P5","reference":"refund-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P5"}', 'ddfaaa65f773327eb8373035a14d7464144a5871a47ee656b46dd899cb57a2ca.bd7c3850a5509f8516def441b50ea92b0cf9bec805d5a1d24f5aef2ede98e798.2b971a4645b28fe7ace4cf7b8962b81e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'order', '01M8N2CKC7C4S3DSZ69PA1MNTD', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKC5A7N5SHPCPWR7418C', '', '{"v":1,"order":{"id":"01M8N2CKC7C4S3DSZ69PA1MNTD","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '4f48e8a89a0b3930622ad850d5064d63bf5a3b6356570a5229514c4b012f10e5.15f9e9f9ae97d41107affbaa03b6e0b176317ca9f78d186602ef053534632511.3e0da36bafb1851fa52bfc103bbe3c7d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'order', '01M8N2CKC7C4S3DSZ69PA1MNTD', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKC5A7N5SHPCPWR7418C', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '8411a74a86175d588e9884c36bc0f8b02103d6ca8d506929adf16b567dc14fb6.44969bd815c0723f04a611db7f7c0b7223c0f842727610f4208eee48f7caecd8.2166b6c273ba8a90322c71750404817f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'payment', '01M8N2CKC7C4S3DSZ69PA1MNTD', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKC5A7N5SHPCPWR7418C', '', '{"v":1,"ledger":{"order":"01M8N2CKC7C4S3DSZ69PA1MNTD","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '7bfe5c26afc4e77c1aa4be069c0840000495fcf4dc92104b06596a8ed69189ca.850dd763744086153a9428ee8301e7af8a44df2b1fb46865eff8b6aff22a56c3.af156350bfdbd76f6cc09ed9b60709d1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'payment', '01M8N2CKC7C4S3DSZ69PA1MNTD', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKC5A7N5SHPCPWR7418C', '', '{"v":1,"transaction":{"id":"01M8N2CKC7C4S3DSZ69PA1MNTD-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8N2CKC7C4S3DSZ69PA1MNTD"}}', 'a3e8c93d933f6033eb5fb53d68d950f28eb611fd8d9ef2d540aca92887ad6502.524847e6c21fc75c7c580cff33f998365ccf0864a94ea2f8449c1b753f2babe2.8dbc22d1bc2821c4b8069e7504330dab')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'payment', '01M8N2CKC7C4S3DSZ69PA1MNTD', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKC7C4S3DSZ69PA1MNTD-P1#2', '', '{"v":1,"transaction":"01M8N2CKC7C4S3DSZ69PA1MNTD-P1","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKC7C4S3DSZ69PA1MNTD-P1"}', '6d3aae64944a91a30bd3d4fd8f8d62ba398b89e0670cf828da728484485f80c8.13a34018b2ed07dbc9cb982bfa1fae0522db7b5de5351f2ceb49235acd335024.4b449e8a06e2fab680641cea944b2c65')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'order', '01M8N2CKC7C4S3DSZ69PA1MNTD', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKC7C4S3DSZ69PA1MNTD-P1#2', '', '{"v":1}', '130857b062f50163e967d5d6e867b78b39bc52663bee7ac61729fd84fc09f577.30f46cc71572ede0c555c307a8180c89e0b6f52cbb474efe1e1e5c673cef937b.bace8167683cf3ae59bed20a6a88e2cc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'order', '01M8N2CKC7C4S3DSZ69PA1MNTD', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKD9FETPQKHWBRKWBG52', '', '{"v":1,"work":{"id":"01M8N2CKC7C4S3DSZ69PA1MNTD-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '8b5b344cab80065b91ba018e3a44add9ab1a70365d1e24da2b0cd0a17caaa0e7.f5dc19aa1aa95a72e374d4e223aeb1c19d187306ea9187bef359da5b1ef418ff.d31f2589b647925a722ec9b97017d4ba')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'order', '01M8N2CKC7C4S3DSZ69PA1MNTD', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKDW51W6817E1KCG0880', '', '{"v":1,"fulfillment":"01M8N2CKC7C4S3DSZ69PA1MNTD-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '44b7d502c7c87b7309234a5811c55fb637dedc887244c8ea1680cebd0e6ee6ab.6eca3dae026a403789a66dd54a216489564e24c892af4eb39133adde9fb9f4b2.58337655d313593a93f28958121735f7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'order', '01M8N2CKC7C4S3DSZ69PA1MNTD', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKEQ6EZSGZ9HG4MG38H9', '', '{"v":1,"fulfillment":"01M8N2CKC7C4S3DSZ69PA1MNTD-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'ca45078746b4926060f183cc6389d6d2a8d61fc134239f8f681af5b6b0cab0a0.f98ebe5b582090ff07c67c284cf735504620afb12fc8991b1298121fbec68977.b4fb28fdf6b2b83ab8a3ba02ef9a9ce0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'order', '01M8N2CKC7C4S3DSZ69PA1MNTD', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKF56FXV6ES5A13BBVRC', '', '{"v":1,"shipment":{"id":"01M8N2CKC7C4S3DSZ69PA1MNTD-S1","fulfillment":"01M8N2CKC7C4S3DSZ69PA1MNTD-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2CKC7C4S3DSZ69PA1MNTD"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '8343a2cc6202c5cb8f1083a842683ebf6311b5647e9901cf9d353339e8ee45f2.04477c569ff3869570cd3598dda675083f037b3905713d1e58e0a0140d9c3246.b68cd3859a8a4995411c3e0860222b97')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'payment', '01M8N2CKC7C4S3DSZ69PA1MNTD', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKF56FXV6ES5A13BBVRC', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8N2CKC7C4S3DSZ69PA1MNTD-S1","charge":"01M8N2CKC7C4S3DSZ69PA1MNTD-S1"}}', 'd16f71a21a7d5479729a540541d05f311a19302ec6030fe4e5bb660c29821ee2.57f476a5f942b4167b8c5fca1abfd9ac14f637cce093c190d82eab9c369fb3d4.d145b6646715d33b84d93b68a7cc232d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'payment', '01M8N2CKC7C4S3DSZ69PA1MNTD', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKF56FXV6ES5A13BBVRC', '', '{"v":1,"transaction":{"id":"01M8N2CKC7C4S3DSZ69PA1MNTD-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8N2CKC7C4S3DSZ69PA1MNTD-P1","cause":"01M8N2CKC7C4S3DSZ69PA1MNTD-S1"}}', '9d83b88deb34ac10d09b54b6a272d71a93eac15c871dab723d56e1ccc35506b8.deae1d99b43339554a04e729901a25e8c11b4e81d972326f16e294b252928c06.69d83046dcb5f4894d7c2847a8f9ce96')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', 'payment', '01M8N2CKC7C4S3DSZ69PA1MNTD', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKC7C4S3DSZ69PA1MNTD-P2#2', '', '{"v":1,"transaction":"01M8N2CKC7C4S3DSZ69PA1MNTD-P2","reference":"capture-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKC7C4S3DSZ69PA1MNTD-P2"}', 'f71464cefaf24af4768612355efec6ea719319c092d73ef8818b18166c9b8bd5.21d0aa166d102b1e7b83790f82584e1ab08c5089b630817133a04a9d4fce6556.d5243ea39b6a559e6729ff981ca572cd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', 'order', '01M8N2CKH70KT1Z7V2TTK3AA64', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKH36F4E2RDFV2G5J5DV', '', '{"v":1,"order":{"id":"01M8N2CKH70KT1Z7V2TTK3AA64","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'ceab32d3de582558dbf2f0f8df6d0f776709a400c8d35d4955deee3439582d15.11b0b8732b59658bbf7e8ea3f16fdd4f1d76bfa66e5a120ff1b2917932464d11.f193bbfd2bef30c2e92249cb09432346')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', 'order', '01M8N2CKH70KT1Z7V2TTK3AA64', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKH36F4E2RDFV2G5J5DV', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '8d4d45c281424ef59b487ec5ca49a597a04783bb324c434ec2ed2fddf9c50d7a.3d52ebab1c890f753a8c4f289cbb9cb0a74141cae824d69b3d0425cdc381a482.872ac8ef2fecdf9bef38f3ab70c3e60d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', 'payment', '01M8N2CKH70KT1Z7V2TTK3AA64', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKH36F4E2RDFV2G5J5DV', '', '{"v":1,"ledger":{"order":"01M8N2CKH70KT1Z7V2TTK3AA64","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '641f1bf44184acdea0689af6f166a18efb8307b3c38d05afb09dbfbb66f890ba.b6936790f23623599d40b8f1f7f0954d504c56330077d168bde237a0d6050fd9.c4eb5cedaf030a1483929a92b4479f90')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', 'payment', '01M8N2CKH70KT1Z7V2TTK3AA64', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKH36F4E2RDFV2G5J5DV', '', '{"v":1,"transaction":{"id":"01M8N2CKH70KT1Z7V2TTK3AA64-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8N2CKH70KT1Z7V2TTK3AA64"}}', 'f72b2243924e06cd81b10f4233c5ecf2338bd4c25c4c0fafac8633586e710f4e.9dfa791ad3a2c902a8de6ae110810ca80df27791127e622206c52716b6f0cf70.182c519236b20120f31fe8e493e38023')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', 'payment', '01M8N2CKH70KT1Z7V2TTK3AA64', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKH70KT1Z7V2TTK3AA64-P1#2', '', '{"v":1,"transaction":"01M8N2CKH70KT1Z7V2TTK3AA64-P1","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKH70KT1Z7V2TTK3AA64-P1"}', 'c0dea66b9717cd6f3dfe9dde0ea9b4a27082cf7fbfcef86d11b12f42a2301803.1f0b36b40738c33edae4907cc911c3eb5afb8f0cf56115bff4ff04de083ada33.8327afc182a24e811c41ec36abfda5e9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', 'order', '01M8N2CKH70KT1Z7V2TTK3AA64', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKH70KT1Z7V2TTK3AA64-P1#2', '', '{"v":1}', 'e24b2f3b88aea537493581c41f473ec732421716a59efa2f1de5f8c49d64f4df.a867bbd881d31bf8ce608edd81daa22d7ab0a439faf82a5339e83bb7882d92bd.dab0165762cbfbb4cf967396bb583475')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', 'order', '01M8N2CKH70KT1Z7V2TTK3AA64', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2CKK3TC86NQQCXZT7P3JY', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '60dbff5643951327e5cc3910d89a6d138e9e298469a17034de6fdcfcadd4a94a.0a6437297da5e553b1b56dd837db1f635a6f5c7245a9c85ad0f974b1de9c0483.ec2a6083471d73b68e610b7461d8994b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', 'order', '01M8N2CKM0D0JXP314DNW2E3DM', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKKQJJG5MXDDJGJJBV1P', '', '{"v":1,"order":{"id":"01M8N2CKM0D0JXP314DNW2E3DM","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'c246b87f4731fdc727cead76e27ecfa4d73b48898bf45dfa57c01528fd988d26.2ed558347ee248b64657bf2d4242b6097501d684ac0c8149af4a2c174b73730a.957331a799cda186333647fee20e5d7d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', 'order', '01M8N2CKM0D0JXP314DNW2E3DM', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKKQJJG5MXDDJGJJBV1P', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '6a6f158016f62c4b6ce6c0543d6ae08890a8190a3acc3cf8ee7d2d0fd5161b14.3e81fbec33ae2067f721a86b38ef45e9ec2334eae2d592d5c77058e296c8cadd.dd44817e518632fe6323306fae488b6b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', 'payment', '01M8N2CKM0D0JXP314DNW2E3DM', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKKQJJG5MXDDJGJJBV1P', '', '{"v":1,"ledger":{"order":"01M8N2CKM0D0JXP314DNW2E3DM","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '5c1bd3c7aa50af2b4747f35134366e7840e1a5a32269ee8cc52278e78221d8c0.a277f696bcf4fb7415720a35896a3d9093d2b77cea5326b1cac7285272a02e44.5adf1106f84127310a6a33ef6bde3f74')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', 'payment', '01M8N2CKM0D0JXP314DNW2E3DM', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKKQJJG5MXDDJGJJBV1P', '', '{"v":1,"transaction":{"id":"01M8N2CKM0D0JXP314DNW2E3DM-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8N2CKM0D0JXP314DNW2E3DM"}}', '29061010945d884fd7b4cf7471215b39429ac52602e9313c62159a63d76bdf2a.936388f9b4f4c797bce687d59d6b32c336fd3a74a797574b3fdbfd5728a73b95.f4c1c800b1802547e60d600b02200262')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', 'payment', '01M8N2CKM0D0JXP314DNW2E3DM', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKM0D0JXP314DNW2E3DM-P1#2', '', '{"v":1,"transaction":"01M8N2CKM0D0JXP314DNW2E3DM-P1","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKM0D0JXP314DNW2E3DM-P1"}', 'c1347cfacd0ced6083f3ac1b4e19e559f0ce64be520c0567c63935417d4a328a.9718940e4dd0a5aef80d98d3e60f2411b729eb6cc2f76d3ff7c77e2dfd3f9bb7.317832f9e03e521e290334fa15fdad8d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', 'order', '01M8N2CKM0D0JXP314DNW2E3DM', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKM0D0JXP314DNW2E3DM-P1#2', '', '{"v":1}', '735f4d05593d10550af58eb673c1c3ff73261c6857c888cef7eba55593609650.3dc8815038ded4e25480ffc2e2eaf522633242336dc5831bef5c3e00529c9718.fae0a9547468e1e87c8d5fdb75f2aa6b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', 'order', '01M8N2CKM0D0JXP314DNW2E3DM', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKN3YM91E1QQAH2QVS0W', '', '{"v":1,"work":{"id":"01M8N2CKM0D0JXP314DNW2E3DM-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '7f3c9a92cae7b3d3ea2cea317407a00c4e8cd0613c22f5edf2b91c75937eed2a.47947d488cb2f3c09fdd6b85aafe2719f2b935531cd7c81d941e114a2f345f35.4446d7fb34008b56237d60c728019f44')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'order', '01M8N2CKNCK3MMVSA1T00TYPXV', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKN8BF8T014AZP0XS91D', '', '{"v":1,"order":{"id":"01M8N2CKNCK3MMVSA1T00TYPXV","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '83c4f867fe8ccfe948b035a30c067c7d8ce2d3f530a5132a6e0d0193d210cbe2.c3b2b3677124c4ef82fe70dab6a730c0e832e760ca7074e9ad81213e705b1c65.26d9449feb4461f184e71dc9e0967339')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'order', '01M8N2CKNCK3MMVSA1T00TYPXV', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKN8BF8T014AZP0XS91D', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'b74e8fde466601ec944949608aeca030ab5c4d78a4f4244d7116fa9df10398fd.2e91b810a131f5c0a5a7a8c099c902d4e8f97e11410d24d969a757864d53a983.4dada206f33e5bd332a0155c7765c0a0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'payment', '01M8N2CKNCK3MMVSA1T00TYPXV', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKN8BF8T014AZP0XS91D', '', '{"v":1,"ledger":{"order":"01M8N2CKNCK3MMVSA1T00TYPXV","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'c45c13024ac1abed7aca780090fc346f0c4acfbeb24a2806ca338d87b2664f37.ed347e534bdebc773e5117b082a97cda1e91e86c79d74ae8c82ff394a6a30ab0.a621074c3ca4a1b25af30a1513c021ee')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'payment', '01M8N2CKNCK3MMVSA1T00TYPXV', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKN8BF8T014AZP0XS91D', '', '{"v":1,"transaction":{"id":"01M8N2CKNCK3MMVSA1T00TYPXV-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8N2CKNCK3MMVSA1T00TYPXV"}}', '181ea76d320695ff7b754da372540b99532343b847f326946b75e539ea6eaad1.2d5862f1e7f0261ffa1ee629c07c016e75a9294d9873dfc750f68383f12336dd.525d6fa9aad7bc81e36fd66e4db9a8d5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'payment', '01M8N2CKNCK3MMVSA1T00TYPXV', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKNCK3MMVSA1T00TYPXV-P1#2', '', '{"v":1,"transaction":"01M8N2CKNCK3MMVSA1T00TYPXV-P1","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKNCK3MMVSA1T00TYPXV-P1"}', 'e35b0e5e71cf1d78e2244c1ee1bdb8ac088c3587aa94e8469dbb39e63f0ca567.a833b68dfc75620b1463b2ada1028b9e30c1ebad1b0f9276f4703f515bb62d6e.e9decfe4b145adac8e3eb984380f4350')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'order', '01M8N2CKNCK3MMVSA1T00TYPXV', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKNCK3MMVSA1T00TYPXV-P1#2', '', '{"v":1}', '81250118f63a3cd87fde0f351825e12c119f604a291c9218825ede7c41424aba.bdb9707945d6105488f9e3a6fd90e21291696904effef955909231e3eeffedc6.e130b6143d5c4f14510985cd92135514')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'order', '01M8N2CKNCK3MMVSA1T00TYPXV', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKP02WJCS6RTJT1ANGFH', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '7e2ce201b2e91abfb7faa21c6d6f0d3ce410de98ea1b2e6f214d6466091d15e2.699313108ddea471a02a4915e98828414da653d0a1b546e71d6260a985141a29.20b125408a5bef6ad07f60fc87161318')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'order', '01M8N2CKNCK3MMVSA1T00TYPXV', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKP02WJCS6RTJT1ANGFH', '', '{"v":1}', 'bc1dff9f568281121712658da42e3c6871e53256c43f10c6bd10f2d56f652bb9.27cf2f78627e6f7df2c4c6752adc96a84d389d1f598dbc563cbf4b448f5b5ecb.023f55dee490f0075b17cd52d01a1a23')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'payment', '01M8N2CKNCK3MMVSA1T00TYPXV', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKP02WJCS6RTJT1ANGFH', '', '{"v":1,"transaction":{"id":"01M8N2CKNCK3MMVSA1T00TYPXV-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2CKNCK3MMVSA1T00TYPXV-P1","cause":"01M8N2CKNCK3MMVSA1T00TYPXV"}}', 'f07414a5ecd44e32d024fe66c77c00d6bad5d850c0d5037acb9d7ceeeed8a2dc.e009b40a0611bf36ca09bba920f641c9faf3d8bb98d293792ce95aa579fc69ef.a8faf931e46ccac9b4fa8a1eee2e605e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', 'payment', '01M8N2CKNCK3MMVSA1T00TYPXV', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2CKNCK3MMVSA1T00TYPXV-P2#2', '', '{"v":1,"transaction":"01M8N2CKNCK3MMVSA1T00TYPXV-P2","reference":"cancel-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKNCK3MMVSA1T00TYPXV-P2"}', 'a4731f00331d652766f4da8263b4bd4b7f6ef59b21ac3ef67c1c972f596f8f1a.6bddc30a9f075af395f32a8d91b23e52fb14e5990985c1cc0bddec5199163ea6.8d0767bba2a5820455d41bf37bd80bb1')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J-F1', '01M8N2CK01HZMXXPZZ133B4D6J', '4', '{"v":1,"id":"01M8N2CK01HZMXXPZZ133B4D6J-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD-F1', '01M8N2CKC7C4S3DSZ69PA1MNTD', '4', '{"v":1,"id":"01M8N2CKC7C4S3DSZ69PA1MNTD-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM-F1', '01M8N2CKM0D0JXP314DNW2E3DM', '1', '{"v":1,"id":"01M8N2CKM0D0JXP314DNW2E3DM-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '8c6648c7263dc76de2f4f143fb7895e4ebe4fd46034128ff1585a7506a4ff651')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', '01M8N2CK01HZMXXPZZ133B4D6J', '15', '{"v":1,"id":"01M8N2CK01HZMXXPZZ133B4D6J","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00.000000', 'ddfaaa65f773327eb8373035a14d7464144a5871a47ee656b46dd899cb57a2ca')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', '01M8N2CKC7C4S3DSZ69PA1MNTD', '7', '{"v":1,"id":"01M8N2CKC7C4S3DSZ69PA1MNTD","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00.000000', 'f71464cefaf24af4768612355efec6ea719319c092d73ef8818b18166c9b8bd5')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', '01M8N2CKH70KT1Z7V2TTK3AA64', '3', '{"v":1,"id":"01M8N2CKH70KT1Z7V2TTK3AA64","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00.000000', '60dbff5643951327e5cc3910d89a6d138e9e298469a17034de6fdcfcadd4a94a')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', '01M8N2CKM0D0JXP314DNW2E3DM', '3', '{"v":1,"id":"01M8N2CKM0D0JXP314DNW2E3DM","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '7f3c9a92cae7b3d3ea2cea317407a00c4e8cd0613c22f5edf2b91c75937eed2a')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', '01M8N2CKNCK3MMVSA1T00TYPXV', '4', '{"v":1,"id":"01M8N2CKNCK3MMVSA1T00TYPXV","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00.000000', 'a4731f00331d652766f4da8263b4bd4b7f6ef59b21ac3ef67c1c972f596f8f1a')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'web/4711', '01M8N2CK01HZMXXPZZ133B4D6J', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8N2CK01HZMXXPZZ133B4D6J"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J', '01M8N2CK01HZMXXPZZ133B4D6J', '8', '{"v":1,"order":"01M8N2CK01HZMXXPZZ133B4D6J","currency":"EUR","method":"card","transactions":[{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P1","cause":"01M8N2CK01HZMXXPZZ133B4D6J"},{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2CK01HZMXXPZZ133B4D6J-P1","reference":"capture-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P2","cause":"01M8N2CK01HZMXXPZZ133B4D6J-S1"},{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2CK01HZMXXPZZ133B4D6J-P1","reference":"capture-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P3","cause":"01M8N2CK01HZMXXPZZ133B4D6J"},{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2CK01HZMXXPZZ133B4D6J-P1","reference":"cancel-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P4","cause":"01M8N2CK01HZMXXPZZ133B4D6J"},{"id":"01M8N2CK01HZMXXPZZ133B4D6J-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2CK01HZMXXPZZ133B4D6J-P2","reference":"refund-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CK01HZMXXPZZ133B4D6J-P5","cause":"01M8N2CK01HZMXXPZZ133B4D6J-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD', '01M8N2CKC7C4S3DSZ69PA1MNTD', '4', '{"v":1,"order":"01M8N2CKC7C4S3DSZ69PA1MNTD","currency":"JPY","method":"card","transactions":[{"id":"01M8N2CKC7C4S3DSZ69PA1MNTD-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKC7C4S3DSZ69PA1MNTD-P1","cause":"01M8N2CKC7C4S3DSZ69PA1MNTD"},{"id":"01M8N2CKC7C4S3DSZ69PA1MNTD-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8N2CKC7C4S3DSZ69PA1MNTD-P1","reference":"capture-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKC7C4S3DSZ69PA1MNTD-P2","cause":"01M8N2CKC7C4S3DSZ69PA1MNTD-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64', '01M8N2CKH70KT1Z7V2TTK3AA64', '2', '{"v":1,"order":"01M8N2CKH70KT1Z7V2TTK3AA64","currency":"KWD","method":"card","transactions":[{"id":"01M8N2CKH70KT1Z7V2TTK3AA64-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKH70KT1Z7V2TTK3AA64-P1","cause":"01M8N2CKH70KT1Z7V2TTK3AA64"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM', '01M8N2CKM0D0JXP314DNW2E3DM', '2', '{"v":1,"order":"01M8N2CKM0D0JXP314DNW2E3DM","currency":"EUR","method":"card","transactions":[{"id":"01M8N2CKM0D0JXP314DNW2E3DM-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKM0D0JXP314DNW2E3DM-P1","cause":"01M8N2CKM0D0JXP314DNW2E3DM"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV', '01M8N2CKNCK3MMVSA1T00TYPXV', '4', '{"v":1,"order":"01M8N2CKNCK3MMVSA1T00TYPXV","currency":"EUR","method":"card","transactions":[{"id":"01M8N2CKNCK3MMVSA1T00TYPXV-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKNCK3MMVSA1T00TYPXV-P1","cause":"01M8N2CKNCK3MMVSA1T00TYPXV"},{"id":"01M8N2CKNCK3MMVSA1T00TYPXV-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2CKNCK3MMVSA1T00TYPXV-P1","reference":"cancel-t-7bfbd4c4-01d7-4586-9119-732cfda0efd4/01M8N2CKNCK3MMVSA1T00TYPXV-P2","cause":"01M8N2CKNCK3MMVSA1T00TYPXV"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '62f4083224c7579f0b82dcc0baca76a227529bc2719ea62a08fb8281d386e08e')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '67adb82417d267b257e0468446d171562935c8ed46b5ef594bfc1777d3af8aab')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', 'c73e76cdc1c5746a743816314b4f4b7874788940f66aeac5c7537231ecfa6617')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJXBP6Y2FFW27XKSNC18', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJXQJJ3QB3RV8TTXZ1R3', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJY37B3BPB20DKV2R620', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJZ4ST4775WJ60AQ4MHV', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJZ9HCAXJWB2Y34KDY35', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJZBVP12HNTT1478TJ5T', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJZC1YCGH6QN2TJJ5E8J', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJZE5ZQD9R5KZS4704EQ', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J-P1#2', '630efffdc634fba422cff200141017aa4f06759ba000da254b422071218de0ca', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J-P2#2', 'a1b7a1a5d7fb3911f93c1fe014ff7f258b6ebad661505c55c4c9e995da7b1c52', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J-P3#2', 'e0c463d6ca28dcacd2fbd4ed4b2a6fed269e5b5ad7b9d435cf58fbad8f077afd', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J-P4#2', 'ca13ed56a046e6c09098ce42fd16e202c8559301d8e952729fde15a2d44df738', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J-P5#2', '44c50891b7482d6a9c2c676cdf0fe8f89278c5a986d5d3f252008951b46e700a', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK32GTZJB8R7SPEC75XY', 'dd72a66f624e2d1deddd1d79caa3a8834ee7efffa6bb0a5a99566de75a966677', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK3BD3E8QZY9K4GWF5T1', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK3M5DFJZK5SWBR61Q80', '44b416b1dd65cf4cb71e1485f21d782605ef66291b41f5677163bf44685dc4f0', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK45AJYFNQ5R3VGYPVAC', 'cdf856396603b396fd0a542a1d98b93d7617ea9ad313d52cb89aca05d25c0fb9', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK4X5SP9AZED3NYEDVR7', '69e1e90e6d87484b138c4662f190671dd806bdb05c3bc7f29ee749a12a9e3350', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK58583ZKA5PNPPK726X', '1fa167fef92ad56ffae9ea50a95cc19d31197f2c9ac53bcff8e0e3afa2dc8603', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK7WCS2XY530PG2FWN30', '4339ccf50f7ef639f9163bc125d39b8be7aec5ef3671e409ba7092a7404006de', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK8GRCSA8KWZW9N0Q1Z1', '668f9aff9c12a976e4bff551da4dc726ccec01ca71ee3bab723a361902a2d26c', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK90EJZEX5SHTPYHCN3W', '210a8846e1d9478fc86eb9906f7aa6214b244248332cffefed885217979e27ab', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKA4KS0Y1PTVTYPA3EDQ', 'fbefaf4c1d028a7a157575de699bdb4b149c890e27f9285d88ea9206faff06e0', '{"v":1,"subject":"01M8N2CK01HZMXXPZZ133B4D6J-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKAD1HPEQWKB8NZ29DSA', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC5A7N5SHPCPWR7418C', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8N2CKC7C4S3DSZ69PA1MNTD"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD-P1#2', 'a4490cc65bcf2702ab4bdb877cb86609b2d56596153318ed2bcec2a577182ac6', '{"v":1,"subject":"01M8N2CKC7C4S3DSZ69PA1MNTD-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD-P2#2', 'c255f9727f0b41ad3888d576b840a6ce3fdf8cdb41e22684a1890a5fc161785d', '{"v":1,"subject":"01M8N2CKC7C4S3DSZ69PA1MNTD-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKD9FETPQKHWBRKWBG52', 'b360e5778024d3b9b80668ff6ceca012bb51255901839843d36c3d8ecbfcd034', '{"v":1,"subject":"01M8N2CKC7C4S3DSZ69PA1MNTD"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKDW51W6817E1KCG0880', '83a107d3538173305efb3013adbaf3813e89446e379bb54cb76d1d67e001a8ad', '{"v":1,"subject":"01M8N2CKC7C4S3DSZ69PA1MNTD-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKEQ6EZSGZ9HG4MG38H9', '35c0f91418dfdd0e263d1e986086aed6fe4ced4ead310572f9399319f2c474b0', '{"v":1,"subject":"01M8N2CKC7C4S3DSZ69PA1MNTD-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKF56FXV6ES5A13BBVRC', '0eb7830b1060d6d6d009b18191ef26cd34548bad541239d76029040cc6e11b26', '{"v":1,"subject":"01M8N2CKC7C4S3DSZ69PA1MNTD-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH36F4E2RDFV2G5J5DV', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8N2CKH70KT1Z7V2TTK3AA64","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH70KT1Z7V2TTK3AA64-P1#2', '4977e375287cb59f74dbd65686b629d306bdfb5cf7cf2544d16c2c536188c7dc', '{"v":1,"subject":"01M8N2CKH70KT1Z7V2TTK3AA64-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH9YF9H0CQXAQVXPNNJ', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKK3TC86NQQCXZT7P3JY', '93f3cba61cd1aa888e0f196909b6624c90c8e6b93ed373a538a5e8237cea22ce', '{"v":1,"subject":"01M8N2CKH70KT1Z7V2TTK3AA64"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKKQJJG5MXDDJGJJBV1P', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8N2CKM0D0JXP314DNW2E3DM"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKM0D0JXP314DNW2E3DM-P1#2', 'ddee995f8754e7edb4afdc14f4f83cbc3402e8d9741b5bdd1205116ec7bbcec7', '{"v":1,"subject":"01M8N2CKM0D0JXP314DNW2E3DM-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKN3YM91E1QQAH2QVS0W', '51a2bbe32c510a6b292112c9a210235faf9fdb328114cd9eb6bfe700c8e82d2d', '{"v":1,"subject":"01M8N2CKM0D0JXP314DNW2E3DM"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKN8BF8T014AZP0XS91D', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8N2CKNCK3MMVSA1T00TYPXV"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV-P1#2', 'fb4cf1345322853ccca1ee26645a5293b3267d268f5879ce45bbce1620d677d9', '{"v":1,"subject":"01M8N2CKNCK3MMVSA1T00TYPXV-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKNCK3MMVSA1T00TYPXV-P2#2', '694062b9dec60e3fbcca55405b5d54c63c76931945e7b7ceb0fc634c519f5ae5', '{"v":1,"subject":"01M8N2CKNCK3MMVSA1T00TYPXV-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKP02WJCS6RTJT1ANGFH', 'ee591396bf8f6cba3e6f77fa279121cf52fc11ba706e74aeb948c01b35feec7e', '{"v":1,"subject":"01M8N2CKNCK3MMVSA1T00TYPXV"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKP7XT8A01P5749E3XJS', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J-R1', '01M8N2CK01HZMXXPZZ133B4D6J', '3', '{"v":1,"id":"01M8N2CK01HZMXXPZZ133B4D6J-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-30 01:51:21', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-30 01:51:22', '57', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.308', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1123584825', 'root', '2026-11-30 01:51:22', '428', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1135309251', 'root', '2026-11-30 01:51:22', '19', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK01HZMXXPZZ133B4D6J-S1', '01M8N2CK01HZMXXPZZ133B4D6J', '2', '{"v":1,"id":"01M8N2CK01HZMXXPZZ133B4D6J-S1","fulfillment":"01M8N2CK01HZMXXPZZ133B4D6J-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2CK01HZMXXPZZ133B4D6J"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8N2CK01HZMXXPZZ133B4D6J', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC7C4S3DSZ69PA1MNTD-S1', '01M8N2CKC7C4S3DSZ69PA1MNTD', '1', '{"v":1,"id":"01M8N2CKC7C4S3DSZ69PA1MNTD-S1","fulfillment":"01M8N2CKC7C4S3DSZ69PA1MNTD-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2CKC7C4S3DSZ69PA1MNTD"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8N2CKC7C4S3DSZ69PA1MNTD', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJZ4ST4775WJ60AQ4MHV/000001', 'TEA', '1', '{"v":1,"id":"01M8N2CJZ4ST4775WJ60AQ4MHV/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8N2CJZ4ST4775WJ60AQ4MHV"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJZBVP12HNTT1478TJ5T/000001', 'MUG', '1', '{"v":1,"id":"01M8N2CJZBVP12HNTT1478TJ5T/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8N2CJZBVP12HNTT1478TJ5T"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CJZE5ZQD9R5KZS4704EQ/000001', '01M8N2CK01HZMXXPZZ133B4D6J', '1', '{"v":1,"id":"01M8N2CJZE5ZQD9R5KZS4704EQ/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8N2CK01HZMXXPZZ133B4D6J/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2CJZE5ZQD9R5KZS4704EQ"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8N2CK01HZMXXPZZ133B4D6J/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK32GTZJB8R7SPEC75XY/000001', '01M8N2CK01HZMXXPZZ133B4D6J', '1', '{"v":1,"id":"01M8N2CK32GTZJB8R7SPEC75XY/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8N2CK01HZMXXPZZ133B4D6J/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8N2CK32GTZJB8R7SPEC75XY"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8N2CK01HZMXXPZZ133B4D6J/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK58583ZKA5PNPPK726X/000001', '01M8N2CK01HZMXXPZZ133B4D6J', '1', '{"v":1,"id":"01M8N2CK58583ZKA5PNPPK726X/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8N2CK01HZMXXPZZ133B4D6J/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2CK58583ZKA5PNPPK726X"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8N2CK01HZMXXPZZ133B4D6J/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CK90EJZEX5SHTPYHCN3W/000001', '01M8N2CK01HZMXXPZZ133B4D6J', '1', '{"v":1,"id":"01M8N2CK90EJZEX5SHTPYHCN3W/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8N2CK01HZMXXPZZ133B4D6J/1","reason":"01M8N2CK01HZMXXPZZ133B4D6J-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2CK90EJZEX5SHTPYHCN3W"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8N2CK01HZMXXPZZ133B4D6J/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKA4KS0Y1PTVTYPA3EDQ/000001', '01M8N2CK01HZMXXPZZ133B4D6J', '1', '{"v":1,"id":"01M8N2CKA4KS0Y1PTVTYPA3EDQ/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8N2CK01HZMXXPZZ133B4D6J/1","reason":"01M8N2CK01HZMXXPZZ133B4D6J-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8N2CKA4KS0Y1PTVTYPA3EDQ"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8N2CK01HZMXXPZZ133B4D6J/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKC5A7N5SHPCPWR7418C/000001', '01M8N2CKC7C4S3DSZ69PA1MNTD', '1', '{"v":1,"id":"01M8N2CKC5A7N5SHPCPWR7418C/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8N2CKC7C4S3DSZ69PA1MNTD/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2CKC5A7N5SHPCPWR7418C"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8N2CKC7C4S3DSZ69PA1MNTD/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKF56FXV6ES5A13BBVRC/000001', '01M8N2CKC7C4S3DSZ69PA1MNTD', '1', '{"v":1,"id":"01M8N2CKF56FXV6ES5A13BBVRC/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8N2CKC7C4S3DSZ69PA1MNTD/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2CKF56FXV6ES5A13BBVRC"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8N2CKC7C4S3DSZ69PA1MNTD/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKH36F4E2RDFV2G5J5DV/000001', '01M8N2CKH70KT1Z7V2TTK3AA64', '1', '{"v":1,"id":"01M8N2CKH36F4E2RDFV2G5J5DV/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8N2CKH70KT1Z7V2TTK3AA64/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2CKH36F4E2RDFV2G5J5DV"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8N2CKH70KT1Z7V2TTK3AA64/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKKQJJG5MXDDJGJJBV1P/000001', '01M8N2CKM0D0JXP314DNW2E3DM', '1', '{"v":1,"id":"01M8N2CKKQJJG5MXDDJGJJBV1P/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8N2CKM0D0JXP314DNW2E3DM/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2CKKQJJG5MXDDJGJJBV1P"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8N2CKM0D0JXP314DNW2E3DM/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKN8BF8T014AZP0XS91D/000001', '01M8N2CKNCK3MMVSA1T00TYPXV', '1', '{"v":1,"id":"01M8N2CKN8BF8T014AZP0XS91D/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8N2CKNCK3MMVSA1T00TYPXV/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2CKN8BF8T014AZP0XS91D"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8N2CKNCK3MMVSA1T00TYPXV/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-7bfbd4c4-01d7-4586-9119-732cfda0efd4', '01M8N2CKP02WJCS6RTJT1ANGFH/000001', '01M8N2CKNCK3MMVSA1T00TYPXV', '1', '{"v":1,"id":"01M8N2CKP02WJCS6RTJT1ANGFH/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8N2CKNCK3MMVSA1T00TYPXV/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8N2CKP02WJCS6RTJT1ANGFH"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8N2CKNCK3MMVSA1T00TYPXV/1', '2026-03-04 09:00:00.000000')
-- end
