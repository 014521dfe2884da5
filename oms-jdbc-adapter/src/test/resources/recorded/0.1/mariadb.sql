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
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX/00001', '01M8N2G3V72N8ESYQ00MB1VEDX', '1', '{"v":1,"order":"01M8N2G3V72N8ESYQ00MB1VEDX","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G34TTYYYPGGDXK25Y9VE', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'f673d85e6578e685b863a52cdf047523259f1eeade2f87da08271d16b0f5280e.ade9861ea14d69f5ff16302a0fb2901bbf4394aed4059f1f235bf55398f21232.e31937608aa5af540eb188089e169951')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G35V346CP8HJ3XZ9YFDV', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', 'b12d07ad6b0c2941e27d37fd70b4cfa4a469d7cbeda830beb980c87f9e966a7f.06c626889633412782ab8bc060a6c9f0723f91a88db4f08cf9515514fde5ebc3.3edfec8bcb76448c37a79007b29344ac')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G35V346CP8HJ3XZ9YFDV', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '1005a051bfd3dd6d9dcfd83c28d30803ef8d46c1290ef8accd701c5b4380e2db.5929fd679e8823e410866c40aace526f66a3d5b89b7637aabc501db98695e7b4.cbd8f2674063a4256dab729030c86e02')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G35V346CP8HJ3XZ9YFDV', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '10bc64a73b0db037f9f2f93f06dfa70e11baaf1ff730e4f2f1cf943f3f92cc40.1ba91150b8554bbc721b192773a557dd65dfed7f0c1e827cd6b24cb784af41fe.e20783ed477125aca0ac04ca37375620')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'BERLIN', 'receipt', '01M8N2G3736EQ763378QW0A07F', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3736EQ763378QW0A07F', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'dcc62173211a60cbf8ea14d23361e403c4d8116b47e40a7e6fa4a185469c6c81.38033ced7b4ffca4ff2a2beef579579bbdd37acd563643b1d58dbc587ef54f0c.79252268a97cae09f1062a61cb28d834')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'BERLIN', 'receipt', '01M8N2G38F8K52QWQBBVXJG635', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G38F8K52QWQBBVXJG635', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '94c1ca7f984e92c0186f70fdfaf9fbadc5bc74ddc6e83c17a537dea5eeff1f45.6de9f6cb3839f3916b31bc45dd1bf22615684f1fd54b2232aaf7bb9aa5e391f1.6c2024209553cd078bbe9489a2189c2e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G38PR61JAX1DB0E8FATH', '', '{"v":1,"order":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '4e2fe15417a703d496cbcbffb161840c43b75e20b3b5861881a049032b872e3a.5e4afc2f0da54bf730f9ea6f4d2a82128549e361ce7bdd4583066b54aaa14106.e5e7adc99b08b5f06e06e50025714dc3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G38PR61JAX1DB0E8FATH', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '06b1ebd263ca85bb667769390ad498b0671df1fbf8d1c85c84622884c58d4d74.cc174669e5f5f2cc14d3e4dfc19be712f97315c30ad9307175a524fba5fc1dec.68ad7733b799371aea9910982e9471ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G38PR61JAX1DB0E8FATH', '', '{"v":1,"ledger":{"order":"01M8N2G39K0MYGDQW1C7J5HS9N","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '3534aceea5416364f85252c0c1675a0fe3b9aa63758b7db2afaf9bf0f469071a.dbdd7e7ec056580e3c15c69bec396d857a1efd139eac6be2316eb8be8ae282a3.81f4058dd4f59be2622764a7f4da3f14')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G38PR61JAX1DB0E8FATH', '', '{"v":1,"transaction":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8N2G39K0MYGDQW1C7J5HS9N"}}', '0e36f71921057f91263b29346828f59b9e3b369c5cef497b7b9a765eaaf736af.79cd1590999fda56f6b99e4409e1cd5a45c0a7af46d05bd33dd82e8853fe12e0.3f2434d39eddeaec8f93a83779bbc7c4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G39K0MYGDQW1C7J5HS9N-P1#2', '', '{"v":1,"transaction":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P1"}', '99ed584cf13fca7f20e5e109a605e31ab89305ee56a511e0298e525d4da5bcbc.f12ad17bd68d6869bd5079fd3ca404a8d2746db8793fde6e0c4efd722ce23e8b.9304acfac31d57eeee9fbb4d544d4075')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G39K0MYGDQW1C7J5HS9N-P1#2', '', '{"v":1}', '5eb7ec65bfa813fe05502d83e42a2b20aba0dfa658e0a232700f0f3bf2402d55.b858783966232d549388058c195a6ff127877cb9d53aaaf19c5fb78867bbbebf.1e79b16ef92c7b1016a5f77dc1a4c708')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3B4VXQM2ESBNB1KP2EK', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'b07b2b8f5a3b88a7be3d476fd3ad3b8c007a54261a86d6c2626f45af32bb7215.17e0a611309bf44b890d36582b686255f50c9b5222fbf7356d382e50ac989c0d.078b29c8921c8bc6f9a34bc6431780cd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3BB8F10DWA2CPGEG47W', '', '{"v":1,"work":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '9cb86a519624d6d74eb5e8d0e24682c48b442b7ef8e0cff60b6bab30386b81a7.d06a713405e7c2d66b6405f793c57408c58fa6a1b3d35de3a954946c12feda7f.6a7b270e48cb9056faf455f7633fbf2b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3BRRRM159P7DD61J1R7', '', '{"v":1,"fulfillment":"01M8N2G39K0MYGDQW1C7J5HS9N-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'a945e36e7333374f455f43b38b3192792269439193c295b99a776162a8d899df.bf6497210013c0b13df8b506a7bccce5a2995f49c68523af37d5a03294dd09ab.bad45ebba2b18d9c1430a666d6dcb735')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3CB5EX0955SFP1AKQM5', '', '{"v":1,"fulfillment":"01M8N2G39K0MYGDQW1C7J5HS9N-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '113bb0780ddb9f54f983dfdc61ccd651681683c65ba021771953326911d1d9ba.4545027b153e2bbfee967fd9b4108dbde56796fa6f5bda64550b2c82719d8d64.31af257018b49057c3450ec44176d198')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3CQTV0FJWMN6YF1BKKX', '', '{"v":1,"shipment":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-S1","fulfillment":"01M8N2G39K0MYGDQW1C7J5HS9N-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2G39K0MYGDQW1C7J5HS9N"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'd098e104437098272e2a1916db563c3abe55fc0d1cd0378c07841a6980f7d9e8.82408de45c61b515bf94f83a5da709e7fbddae00bc4b53dbccc8a15bb645bbab.83c826bfebc417cf2023b1c56abab663')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3CQTV0FJWMN6YF1BKKX', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8N2G39K0MYGDQW1C7J5HS9N-S1","charge":"01M8N2G39K0MYGDQW1C7J5HS9N-S1"}}', 'fe8086492db2d46c0fe5d2fbccadc58957fccd7bf1c99b370a7102d2bb3c9b81.762f4abc6d533d20c193005c3237d0855809d75327c624e53e495fd003d83f5d.77f3a19283e958a9c9a64fcda76df01b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3CQTV0FJWMN6YF1BKKX', '', '{"v":1,"transaction":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","cause":"01M8N2G39K0MYGDQW1C7J5HS9N-S1"}}', '9695bdb26261b067b83375cf7f532c1e6a5df5716da466403c6384f9a3b535e0.0045687377397271313753371a8c70fe871844da375c724559f5229099222deb.3b5802defa9610405fc9e90e9970d66b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3CQTV0FJWMN6YF1BKKX', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'ac4eadf687bfbf77929521f3def4a64d083eec6e3c2d86990d265b419bb0e2dc.22e8e51f6cbe43f265895923fa4246261eca4034d85f95193ea0af470a0b3ab5.eddf1032175395aa2542331730de2bdd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3CQTV0FJWMN6YF1BKKX', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8N2G39K0MYGDQW1C7J5HS9N","charge":"01M8N2G39K0MYGDQW1C7J5HS9N"}}', '6bd65655a3700beda45be5ed083b0c09df1874374489ec3719e3b81a8de737ce.dcd2a8809334083129015e211a1938a40192110c4183da4bb28085e97e72c3b2.c5440856738818d4e94ebd46571d1e6f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3CQTV0FJWMN6YF1BKKX', '', '{"v":1,"transaction":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","cause":"01M8N2G39K0MYGDQW1C7J5HS9N"}}', 'd01d69a91497a640b79f85c544e8a6cbe25a05456ed2493c29981be72d99fb5c.ec5b812c6b3d5e028d1bc888b9ba46e903ee2e92c631a30b1f1fa9e7de1f1601.aa45feb07ee93718bbf2cb1628ca0c1b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G39K0MYGDQW1C7J5HS9N-P2#2', '', '{"v":1,"transaction":"01M8N2G39K0MYGDQW1C7J5HS9N-P2","reference":"capture-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P2"}', '8a9c3b34d6ea32fc9ec4111a3b81eeefde8824b3db041f84c089bf5a7f813f7a.3492cfca851972463dddf409878c5d406fce96f2263a1551503a651d003a23c4.a85c0408efbbf2b8556bdd02332f3b29')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G39K0MYGDQW1C7J5HS9N-P3#2', '', '{"v":1,"transaction":"01M8N2G39K0MYGDQW1C7J5HS9N-P3","reference":"capture-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P3"}', '390f10931db31fd62497ffbf693ef1d655a3a90e6174f00816e3b8cf6cc37de4.5e2873d7cf266f52b68d8e21594d16a2b66f675f1e143d9f6675352194ebf069.8576678808a71aae2551a37a503ff0dc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G39K0MYGDQW1C7J5HS9N-P3#2', '', '{"v":1,"transaction":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","cause":"01M8N2G39K0MYGDQW1C7J5HS9N"}}', '0ec172c13e5b74266a073efb98b23d0bd99d4baef8013df49d65fd463819a2e1.35ff60ede05af854c7da20cc5f51d8458276584603efb385840476c93b9f7195.918b385676662e3711a2d118319280f9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G39K0MYGDQW1C7J5HS9N-P4#2', '', '{"v":1,"transaction":"01M8N2G39K0MYGDQW1C7J5HS9N-P4","reference":"cancel-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P4"}', '118caec1b303097290401da06fde9a80e1f74a5f815b3424b2214549b883bcae.cfc36c6f6044ba8195b4aa52e29451debdee9aa16e6d9f7274a40f211f9e212c.2f46b4b57d9f715f03d42ea24d02d1b1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3GN8W5M62HGHWTSEHNY', '', '{"v":1,"shipment":"01M8N2G39K0MYGDQW1C7J5HS9N-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '7aa73594e2da5f14c645888bcb373b68a4b94b77841eadb0a61b373e5f66fd55.201d1388504105a4d3163a641dbd4515957cc0f38fbdda0cb170544c8904f249.1ee4daa570fc56e5a7d0354aa82e337a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3GN8W5M62HGHWTSEHNY', '', '{"v":1}', 'f4d7a7b52d0bd9cd2943948b679fe675e064cfd9aa7d07d9768d08c08733c40c.7302b112a908cfd70a9d7dd5edb32f2ec43a20aed2efebc23d4dd3308a1c8d6d.69e96bece66a93b0e421d598b216edaf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3HDM3TY26DXW08VJ3VY', '', '{"v":1,"agreed":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'b9d7ca8c9c0e88fd4ae24b7403eb88ba8fb1705bbd75254cf0a6842d52dce85f.94ce992a9c8d0148baa11d92e7f01d319e08e0e226fb96a490a72945d87c364a.358050936d4c449b57bc7bede7d0b5c7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'return', '01M8N2G39K0MYGDQW1C7J5HS9N-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3J9Y2C0VEVDWF3YHF15', '', '{"v":1,"returnId":"01M8N2G39K0MYGDQW1C7J5HS9N-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '5e5f89558131826607ac00fb24de64d370850d758ca497d533ce9c0aac9fd2cf.48efee32f9851a61b9e7617eb690f8ae5c9ed01951d4c3e19f4f8e9d6e04d941.63fd3b0a34c89b3907d0452c95ef7307')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'order', '01M8N2G39K0MYGDQW1C7J5HS9N', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3KKWH5BZ3RK3S614C5N', '', '{"v":1,"returnId":"01M8N2G39K0MYGDQW1C7J5HS9N-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'edfbbf05aecd229e7bd3f78ad2e1829dd1e5f308010e8f2dd3bba8541e02015b.c918101d9c4d558fe4e86312d7febaf40089f8bc65a7af6d2d119742a134cecd.5dccd6b6c02a9e61d082231e82e86d53')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3KKWH5BZ3RK3S614C5N', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8N2G39K0MYGDQW1C7J5HS9N-R1","charge":"01M8N2G39K0MYGDQW1C7J5HS9N-S1"}}', '64269afc232cd1e9f465f0baf4aeb8e279531be404161847c3d2dc64630f7121.510d0324fec3f3bfd73bea84897f83cc6de1a34800c444790c036a0d723f6595.e0c163c9f0105a8754aebe2a9f3f848c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G3KKWH5BZ3RK3S614C5N', '', '{"v":1,"transaction":{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2G39K0MYGDQW1C7J5HS9N-P2","cause":"01M8N2G39K0MYGDQW1C7J5HS9N-R1"}}', '5fe42ac816b72fcdd0136f84ea8cdeb3b9addb9889275b08c0ce8cde8c8fb401.b6c454c8a066d646b52393982f58b6a9bacf5030f16a6f18a4d089e413c46b47.9b28408ef805a0e840559e35204edafb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', 'payment', '01M8N2G39K0MYGDQW1C7J5HS9N', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8N2G39K0MYGDQW1C7J5HS9N-P5#2', '', '{"v":1,"transaction":"01M8N2G39K0MYGDQW1C7J5HS9N-P5","reference":"refund-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P5"}', 'bde16a9ad8ad03395c82eba339865e06d6c07c093f4b81db21f7af0966aa99e8.6d5be8bf49a3d8c5e16d05d2584ff9a1ebf968a1c930aa5a521acb918f5ed00a.9add22e8eb464efd06852cfad2c84159')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'order', '01M8N2G3PVZK3T1FGSBFXY4T37', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3PQ68NKND8JTEZMA3QS', '', '{"v":1,"order":{"id":"01M8N2G3PVZK3T1FGSBFXY4T37","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'f0aed02d6365deee738e70fd5aeeabe477625c46dad6ef56d5395c46265b476a.3846f3b7e9a9347520c1418c9d825e72b521c4b58898e7a6eaf960530a34e957.85135c7a8974329cf08345a096ae72e5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'order', '01M8N2G3PVZK3T1FGSBFXY4T37', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3PQ68NKND8JTEZMA3QS', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '2a8d06ca3b5112439b306471458016ff64cb06793fba0a46c11b6a6e548e1292.b956c9306ddd9c87aae3e2c1a0f0c9a2a89b1c6ff935fbe8e482876140bb48e1.b3600ef3d651d50ed5dc459ebf76f276')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'payment', '01M8N2G3PVZK3T1FGSBFXY4T37', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3PQ68NKND8JTEZMA3QS', '', '{"v":1,"ledger":{"order":"01M8N2G3PVZK3T1FGSBFXY4T37","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '44460766ca62761371df5a57fca314dcda28c7577ee000b423434e37836fe739.f4e874071fe62d1f963108d3396f971c5a8d7bed3938fdbb2369e44183ab7b42.7611662fb08862a6a301955a6eb03418')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'payment', '01M8N2G3PVZK3T1FGSBFXY4T37', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3PQ68NKND8JTEZMA3QS', '', '{"v":1,"transaction":{"id":"01M8N2G3PVZK3T1FGSBFXY4T37-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8N2G3PVZK3T1FGSBFXY4T37"}}', 'cf7222ff8a20a9dd1fba018246f381e7b6bb8394cd861e814c17dc20bb517854.3b08e468d20d794fe6d74f0d2e99ef641b6f157c781bc56593b445bff7071030.96146aaf54fa59ccc877363f25e7ba7a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'payment', '01M8N2G3PVZK3T1FGSBFXY4T37', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3PVZK3T1FGSBFXY4T37-P1#2', '', '{"v":1,"transaction":"01M8N2G3PVZK3T1FGSBFXY4T37-P1","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G3PVZK3T1FGSBFXY4T37-P1"}', 'e62a3487e657446a10520d0551733c08782cf0934e040cc36099f1162031a722.2b485ac7c5dbcd9791ecbf98312f912d6bfd5e9662fc1a3a1218adfe0b9a7fb8.94bed1c5ef17825b6a829ed1be2353c8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'order', '01M8N2G3PVZK3T1FGSBFXY4T37', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3PVZK3T1FGSBFXY4T37-P1#2', '', '{"v":1}', '8246d71b5799dd00a5f15b0283f4e2ee0bae5b3468c5e31a00f9d4b93eb8b3f3.1e0b777b33bd32104fadddd9c749a0710d809341ac3e977fdaeba9833b15e1db.799a0595e5a3b41f0022514d5230723b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'order', '01M8N2G3PVZK3T1FGSBFXY4T37', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3RFSWMCE095HV950F2B', '', '{"v":1,"work":{"id":"01M8N2G3PVZK3T1FGSBFXY4T37-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '710e5e92366aab916ccc7c23c8a88e157fc6e2ca27c440752120a3e5f9d2c29f.dcf0a0865c0f0188103c9f5eaf6c187f832b0214f876056e0abada353cfb5671.89f74c98ddeae3f082fe112ae1885f69')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'order', '01M8N2G3PVZK3T1FGSBFXY4T37', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3RQXW5TFXZ9G5FD92MF', '', '{"v":1,"fulfillment":"01M8N2G3PVZK3T1FGSBFXY4T37-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'f2eb60d9c55556ca750783dc328be3db6f6fa6b6f47c79fd03c1b65cbbb8201e.78ab10f3874e4ec3ea55fc9825e70fb501f20420ce16f84cf33b2255853ecbdb.7626f06ea6909ae902598e485c19147b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'order', '01M8N2G3PVZK3T1FGSBFXY4T37', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3SFET3ZJNNNJW6H87N2', '', '{"v":1,"fulfillment":"01M8N2G3PVZK3T1FGSBFXY4T37-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'fb5a6de827611bd3311d82262aceed7cdc7389599ee855c11a6d41f99d4b90da.feaf07fba9c378baf41e2f3bd96bdb80c427085866479c2403eaca543ddf7f00.a73af2375c07d7c41699e4baceed4cee')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'order', '01M8N2G3PVZK3T1FGSBFXY4T37', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3SW6YT5CSMMK1RN6WJZ', '', '{"v":1,"shipment":{"id":"01M8N2G3PVZK3T1FGSBFXY4T37-S1","fulfillment":"01M8N2G3PVZK3T1FGSBFXY4T37-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2G3PVZK3T1FGSBFXY4T37"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '0381f6b776eedd62f1cf1dc1f7e477dac6fb130496b1c7364cb837dfc59220ac.4c92b87b3c0faa4ff6dd601916dcedc35fa5eb442d03653eb412c2e6c77607fa.2ce2e8372e4b5d22cdc9f672ff7cacbd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'payment', '01M8N2G3PVZK3T1FGSBFXY4T37', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3SW6YT5CSMMK1RN6WJZ', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8N2G3PVZK3T1FGSBFXY4T37-S1","charge":"01M8N2G3PVZK3T1FGSBFXY4T37-S1"}}', 'bc40552f8d05883172ad82caf29810e12c461fc74adf3594902f45ad74c55a35.4d9308655f7cdf4d7abef675a404e649ec68b66bb1a28c0db78a4e6ce49a14b0.632edf36a3b3ed453c3cb81f62a2bbd7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'payment', '01M8N2G3PVZK3T1FGSBFXY4T37', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3SW6YT5CSMMK1RN6WJZ', '', '{"v":1,"transaction":{"id":"01M8N2G3PVZK3T1FGSBFXY4T37-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8N2G3PVZK3T1FGSBFXY4T37-P1","cause":"01M8N2G3PVZK3T1FGSBFXY4T37-S1"}}', 'a32826e8d43993c45bf5742c6721674d5d237a449ab713764b3888bb42e2e8da.3acf7342ef407ac31053375bc337240e7ccc0a3993e50e0e59e8ad01578ebda4.947167ce23f396b2fe0b7dda2bcf4a69')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', 'payment', '01M8N2G3PVZK3T1FGSBFXY4T37', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3PVZK3T1FGSBFXY4T37-P2#2', '', '{"v":1,"transaction":"01M8N2G3PVZK3T1FGSBFXY4T37-P2","reference":"capture-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G3PVZK3T1FGSBFXY4T37-P2"}', 'a3005b92fbb1fafb6af24389f9e06135dd8a51604683811cc0a02591634fc641.3cc393b0d7f25bfc20c92248d1a049c44450b3f33fee9e7fec869fb85de8f69d.dd9eeba2e3d61e37bcf0f53def2f3efb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', 'order', '01M8N2G3V72N8ESYQ00MB1VEDX', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3V4Q1YYRY7NQNSJ08EY', '', '{"v":1,"order":{"id":"01M8N2G3V72N8ESYQ00MB1VEDX","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '1a08102c5ba6f28989777bdf2df4eb5b1bc9aa60671497f57af497bf380d2575.e8956903beb951a06731ae74a0aa3308d30f26c7e8ddd77143f78de1767cc402.fa648cbe3024cddd39c329a7d734a184')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', 'order', '01M8N2G3V72N8ESYQ00MB1VEDX', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3V4Q1YYRY7NQNSJ08EY', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', 'ae13755b9ddb9d6c9dd75f6a21dbaa6cee7a8528839d5bb566a891008328428d.ed9227991b8e9d7cb6113439ef2cda7b1f39fbba692564d3cc07a75750dad4ad.dd6e004a385813859676a24ce800ea1f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', 'payment', '01M8N2G3V72N8ESYQ00MB1VEDX', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3V4Q1YYRY7NQNSJ08EY', '', '{"v":1,"ledger":{"order":"01M8N2G3V72N8ESYQ00MB1VEDX","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '9e40590ca3b9c4c19a208761460ce562781d58ed459a15336ab127ad406b7d4f.a3d7be19e6058d1d6cd4191005854636b76ba1e5deac6686c89ebc16db0546fb.a74b1d12f757df111c128ff720ae8d03')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', 'payment', '01M8N2G3V72N8ESYQ00MB1VEDX', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3V4Q1YYRY7NQNSJ08EY', '', '{"v":1,"transaction":{"id":"01M8N2G3V72N8ESYQ00MB1VEDX-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8N2G3V72N8ESYQ00MB1VEDX"}}', '792eb93f6d082c319e15563543c50e376a5992e34823724e5b9952f5918a32a3.8b88df4358ad1f8b21552e73cb291f5bdbdfb9472e7ace7966070959460a4207.5402c4002cb3d03920a6364d57235228')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', 'payment', '01M8N2G3V72N8ESYQ00MB1VEDX', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3V72N8ESYQ00MB1VEDX-P1#2', '', '{"v":1,"transaction":"01M8N2G3V72N8ESYQ00MB1VEDX-P1","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G3V72N8ESYQ00MB1VEDX-P1"}', 'aad040e0ef7e8ade2d5096fcdcebf45d9eae5c9a35b66ed5204382fab5e87cfe.3ea9fcc48493534ea38880bb5b13ec50e0919fdd991d5557f839ecb4eebbe3b4.dda378641c7caee0fc2e8c5230964260')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', 'order', '01M8N2G3V72N8ESYQ00MB1VEDX', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3V72N8ESYQ00MB1VEDX-P1#2', '', '{"v":1}', '1162d7f473875bdf59fcfa90ee538d536d2321f9c00fd2ae724f05e5e1ab5d18.833e434f9632e61e65da3e2e4b734cfb517c20bb31cb8234b5ca0f2ae099dbcc.b503ea7ba8f67187a8e67397e61204ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', 'order', '01M8N2G3V72N8ESYQ00MB1VEDX', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8N2G3YX69SBKPN246SSMWT8', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '3baa5c6b38f83514d7189c53b4397e1e72e7f8d1a45cf43f5caa09b82a62d44b.474b431b3205043d03f285be1cd463240c19e7c55f0152bff1f21a1132583e57.a9a21a62661386059aad9343b32f80c3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', 'order', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G3ZCYJN9ZBCKAR5ND7JJ', '', '{"v":1,"order":{"id":"01M8N2G3ZG74SFXYJ55GNBQ9X2","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '1e00a5e3e9e2458a5894e1ccc14e9ca49574ede92198597e522e894f04d6c185.c2d37c7329b7762c2cf982bbb081db66a4455bed67cb0c294258b4a235a12568.7f591c07e39c0cbc1c6813bd8a220246')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', 'order', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G3ZCYJN9ZBCKAR5ND7JJ', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'd5800ce7ca88305f5ada93c813a72544b5424f1282134561697844f3f0e7c53f.c868bcc2cd9ecbfc532ebeb7cbfc0b0a15e2b54abdb4616cbc02cc9549496f16.2b1937f782263bbceff6f2582201c49b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', 'payment', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G3ZCYJN9ZBCKAR5ND7JJ', '', '{"v":1,"ledger":{"order":"01M8N2G3ZG74SFXYJ55GNBQ9X2","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '10cfd2c5cfb66cba1d26a42ae6aca72c4dacd0840e938ea64c621c2b2a3adeee.32ce3bc864b798a258b94133de647628cb9fd46cb50d035b93544fa071b549fa.e52bde279f520152e9a13e56ae9b995a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', 'payment', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G3ZCYJN9ZBCKAR5ND7JJ', '', '{"v":1,"transaction":{"id":"01M8N2G3ZG74SFXYJ55GNBQ9X2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8N2G3ZG74SFXYJ55GNBQ9X2"}}', '00c4b72ab044c5b03102989701b437b811307133a2b06987bfab4fa5540dd62b.2fe6285474388bcb34f08705965d0b4fc4c2916153b0bf121fb2ab0c82e3751e.ad481a8673c5cd3456ccca3ac7458d04')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', 'payment', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G3ZG74SFXYJ55GNBQ9X2-P1#2', '', '{"v":1,"transaction":"01M8N2G3ZG74SFXYJ55GNBQ9X2-P1","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G3ZG74SFXYJ55GNBQ9X2-P1"}', 'fe503565b4c856116ad24e183bbca78194c91c234ce9346ea3c5c38bb7de586f.1f9ca0f5b8c5689386192d3dad1cf7ad58733f64e8222d8aea20a3963e9315d7.de3232bbb4a49ea1e1cfefd3a63e732f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', 'order', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G3ZG74SFXYJ55GNBQ9X2-P1#2', '', '{"v":1}', 'cce9fee0097d28bdabfbd1e747761ce79efa52484ef3faca28e20f6766cf22c3.50952f4de3dca703cca9b00789435f4a27d8845d818e7727efa7e89485726124.767207da761b9021c9700d77ed4e74ed')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', 'order', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G41Q64XZW97HKRCZE3PX', '', '{"v":1,"work":{"id":"01M8N2G3ZG74SFXYJ55GNBQ9X2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '5d3a95f014abe9dca14099ed40e4f12a92282c48d5500bcf579a7a49353780a2.6c3cef15d7d21650a792b57969b041d952adcbbeabe03edd376c25ceb784476d.b5ccb601986e07a703980b0811fd4792')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'order', '01M8N2G42YAQK69G2WEGE1RZ3F', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G42VQ0PEWTZ3G40PE2GF', '', '{"v":1,"order":{"id":"01M8N2G42YAQK69G2WEGE1RZ3F","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'f0f0a4553bd8dd9694e98f53c91e9c04311053026d929bb7beacf2f0e2078f06.bf6e3167731059702672099f43f9194e8d16f194a4bbbcdb777b2314a6c2d2a6.325d00a684c29139fddca83d9771af97')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'order', '01M8N2G42YAQK69G2WEGE1RZ3F', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G42VQ0PEWTZ3G40PE2GF', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '7b79bbf8c15ddb3a156eda680f3721b4f22fd894e3ead6b6cc81bdc4f6d38bdd.68c72d71a95ce2dfdc573f80234c0081af0c2d6a57898120220f7eb124146088.2bb9d8f654541a3ec4f40e25760f53c2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'payment', '01M8N2G42YAQK69G2WEGE1RZ3F', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G42VQ0PEWTZ3G40PE2GF', '', '{"v":1,"ledger":{"order":"01M8N2G42YAQK69G2WEGE1RZ3F","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'dd597979c839d2b62fbde9c7a077aeaf19ec429d1c1ab3fe4827a0276f92406b.d9f994772341ed61c1612026d6d6a045115c90b5d90a0b3feff610cece8a4281.fe0dbcbeb2cf31eb8e1a4b6353eb4bd8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'payment', '01M8N2G42YAQK69G2WEGE1RZ3F', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G42VQ0PEWTZ3G40PE2GF', '', '{"v":1,"transaction":{"id":"01M8N2G42YAQK69G2WEGE1RZ3F-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8N2G42YAQK69G2WEGE1RZ3F"}}', '97284e5f85af0f0d7fe4553859d137d16cb9d68cd8ceeec47ebe6dd689d3bbff.844090a82583b94f5259c810c380523d2fbcbfdc1bb34f933f87f0a647642a35.ab7bcb0a3c42c36056442b138d0a8c16')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'payment', '01M8N2G42YAQK69G2WEGE1RZ3F', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G42YAQK69G2WEGE1RZ3F-P1#2', '', '{"v":1,"transaction":"01M8N2G42YAQK69G2WEGE1RZ3F-P1","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G42YAQK69G2WEGE1RZ3F-P1"}', '8cd023fb68c4405bba0625aa5c7c1c529ff9db6e655052df4b566e4e863298bc.a7335d8aecb0e1ac0b47d5ed4599e1c543ffea02be5a6f31dd97beb0db57efb4.2573f1023e0fbfee9ab3c897afea9892')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'order', '01M8N2G42YAQK69G2WEGE1RZ3F', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G42YAQK69G2WEGE1RZ3F-P1#2', '', '{"v":1}', 'ff923a2f843881619c352e560aa6fd808a3ab75b23e76041b0c86fb41a73d2f0.5529d084a95dfaf57cef519ac168569113e6c0c667133e4e4e7d0a68a09e7398.6898476a0f0b579f4ba8240003172fca')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'order', '01M8N2G42YAQK69G2WEGE1RZ3F', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G44X1X5529RM9RW15PVG', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'e80479018c26ccc63b0bc8717199e9f629ad98f3c5b25c9ffc7a59bbccfd89f8.5d951ebb12948a91f916c553b40d170fe075379e2f04409a4e6f6eb82eaf84ad.e5ade28e474c16f65c63e3bdce1d0268')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'order', '01M8N2G42YAQK69G2WEGE1RZ3F', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G44X1X5529RM9RW15PVG', '', '{"v":1}', 'cd6a6a1fbeb7529cf302d4ab68ebcd07611bf34d36254956327fb87be5d67216.856e21400c5e12879746a9347626c95a3f848bad46d019adb79872f29a0b2399.f736513fbaca8d890be420aff91c05bb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'payment', '01M8N2G42YAQK69G2WEGE1RZ3F', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G44X1X5529RM9RW15PVG', '', '{"v":1,"transaction":{"id":"01M8N2G42YAQK69G2WEGE1RZ3F-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2G42YAQK69G2WEGE1RZ3F-P1","cause":"01M8N2G42YAQK69G2WEGE1RZ3F"}}', 'f6b3bd7dc730fc62c0da9f9a7877359a7bacb7783862982823745e1489015987.5d248e4021c51f761e9cd17fcf0eab1a8ad14a20a4b63c808603fd7cb2a4c6e3.b105fa4e670e11eea442acd6b42630d2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', 'payment', '01M8N2G42YAQK69G2WEGE1RZ3F', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8N2G42YAQK69G2WEGE1RZ3F-P2#2', '', '{"v":1,"transaction":"01M8N2G42YAQK69G2WEGE1RZ3F-P2","reference":"cancel-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G42YAQK69G2WEGE1RZ3F-P2"}', '9fa80f76b3b740ae09769e9583bebec8bb32548fae182ded6f9b6c5b91026d33.ddfadb6b4a666321d8ec6867f99865e1f4cd6e4c1f4ed24d2c4ccbc460087362.307315b365935bcd471cee167b3872ff')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N-F1', '01M8N2G39K0MYGDQW1C7J5HS9N', '4', '{"v":1,"id":"01M8N2G39K0MYGDQW1C7J5HS9N-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37-F1', '01M8N2G3PVZK3T1FGSBFXY4T37', '4', '{"v":1,"id":"01M8N2G3PVZK3T1FGSBFXY4T37-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2-F1', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '1', '{"v":1,"id":"01M8N2G3ZG74SFXYJ55GNBQ9X2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', 'f673d85e6578e685b863a52cdf047523259f1eeade2f87da08271d16b0f5280e')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', '01M8N2G39K0MYGDQW1C7J5HS9N', '15', '{"v":1,"id":"01M8N2G39K0MYGDQW1C7J5HS9N","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00.000000', 'bde16a9ad8ad03395c82eba339865e06d6c07c093f4b81db21f7af0966aa99e8')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', '01M8N2G3PVZK3T1FGSBFXY4T37', '7', '{"v":1,"id":"01M8N2G3PVZK3T1FGSBFXY4T37","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00.000000', 'a3005b92fbb1fafb6af24389f9e06135dd8a51604683811cc0a02591634fc641')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', '01M8N2G3V72N8ESYQ00MB1VEDX', '3', '{"v":1,"id":"01M8N2G3V72N8ESYQ00MB1VEDX","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00.000000', '3baa5c6b38f83514d7189c53b4397e1e72e7f8d1a45cf43f5caa09b82a62d44b')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '3', '{"v":1,"id":"01M8N2G3ZG74SFXYJ55GNBQ9X2","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '5d3a95f014abe9dca14099ed40e4f12a92282c48d5500bcf579a7a49353780a2')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', '01M8N2G42YAQK69G2WEGE1RZ3F', '4', '{"v":1,"id":"01M8N2G42YAQK69G2WEGE1RZ3F","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '9fa80f76b3b740ae09769e9583bebec8bb32548fae182ded6f9b6c5b91026d33')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'web/4711', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8N2G39K0MYGDQW1C7J5HS9N"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N', '01M8N2G39K0MYGDQW1C7J5HS9N', '8', '{"v":1,"order":"01M8N2G39K0MYGDQW1C7J5HS9N","currency":"EUR","method":"card","transactions":[{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P1","cause":"01M8N2G39K0MYGDQW1C7J5HS9N"},{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","reference":"capture-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P2","cause":"01M8N2G39K0MYGDQW1C7J5HS9N-S1"},{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","reference":"capture-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P3","cause":"01M8N2G39K0MYGDQW1C7J5HS9N"},{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2G39K0MYGDQW1C7J5HS9N-P1","reference":"cancel-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P4","cause":"01M8N2G39K0MYGDQW1C7J5HS9N"},{"id":"01M8N2G39K0MYGDQW1C7J5HS9N-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2G39K0MYGDQW1C7J5HS9N-P2","reference":"refund-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G39K0MYGDQW1C7J5HS9N-P5","cause":"01M8N2G39K0MYGDQW1C7J5HS9N-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37', '01M8N2G3PVZK3T1FGSBFXY4T37', '4', '{"v":1,"order":"01M8N2G3PVZK3T1FGSBFXY4T37","currency":"JPY","method":"card","transactions":[{"id":"01M8N2G3PVZK3T1FGSBFXY4T37-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G3PVZK3T1FGSBFXY4T37-P1","cause":"01M8N2G3PVZK3T1FGSBFXY4T37"},{"id":"01M8N2G3PVZK3T1FGSBFXY4T37-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8N2G3PVZK3T1FGSBFXY4T37-P1","reference":"capture-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G3PVZK3T1FGSBFXY4T37-P2","cause":"01M8N2G3PVZK3T1FGSBFXY4T37-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX', '01M8N2G3V72N8ESYQ00MB1VEDX', '2', '{"v":1,"order":"01M8N2G3V72N8ESYQ00MB1VEDX","currency":"KWD","method":"card","transactions":[{"id":"01M8N2G3V72N8ESYQ00MB1VEDX-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G3V72N8ESYQ00MB1VEDX-P1","cause":"01M8N2G3V72N8ESYQ00MB1VEDX"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '2', '{"v":1,"order":"01M8N2G3ZG74SFXYJ55GNBQ9X2","currency":"EUR","method":"card","transactions":[{"id":"01M8N2G3ZG74SFXYJ55GNBQ9X2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G3ZG74SFXYJ55GNBQ9X2-P1","cause":"01M8N2G3ZG74SFXYJ55GNBQ9X2"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F', '01M8N2G42YAQK69G2WEGE1RZ3F', '4', '{"v":1,"order":"01M8N2G42YAQK69G2WEGE1RZ3F","currency":"EUR","method":"card","transactions":[{"id":"01M8N2G42YAQK69G2WEGE1RZ3F-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G42YAQK69G2WEGE1RZ3F-P1","cause":"01M8N2G42YAQK69G2WEGE1RZ3F"},{"id":"01M8N2G42YAQK69G2WEGE1RZ3F-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2G42YAQK69G2WEGE1RZ3F-P1","reference":"cancel-t-a0f430d1-df37-4b9b-ac2a-74fef356be4f/01M8N2G42YAQK69G2WEGE1RZ3F-P2","cause":"01M8N2G42YAQK69G2WEGE1RZ3F"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '1005a051bfd3dd6d9dcfd83c28d30803ef8d46c1290ef8accd701c5b4380e2db')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '10bc64a73b0db037f9f2f93f06dfa70e11baaf1ff730e4f2f1cf943f3f92cc40')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', 'b12d07ad6b0c2941e27d37fd70b4cfa4a469d7cbeda830beb980c87f9e966a7f')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G34TTYYYPGGDXK25Y9VE', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G35BJE2D8NKXVHZRE756', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G35V346CP8HJ3XZ9YFDV', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3736EQ763378QW0A07F', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G37M63V01AXY0KYQPXR1', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G38F8K52QWQBBVXJG635', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G38JV61H9XN6P0JNCBN7', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G38PR61JAX1DB0E8FATH', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N-P1#2', '775b46df7383777bc7b6fde3f41743ad41d1489d31acea97c1fddd59322bfebb', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N-P2#2', 'a45583d872da7aaa874c3d6e17e264002b33b0852cf30c3e474c119efa68c980', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N-P3#2', 'a21484069d830b752a4d4848dbf47acf1d2ea6b7822af55803df4c9ec5890983', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N-P4#2', 'fac859743d33770d6b2bbf6730f6246204c5edd7d4b05b9407e5281cee85a70b', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N-P5#2', '7032f8f4436873e2fa523d8d6fb65f138d6cd70a7aaed818ebb5e3ca11ca9e7d', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3B4VXQM2ESBNB1KP2EK', 'fa3d09eb0d3d4b0654cf6c980ad863770aa045f089f99ed92b61d1ec16bae1cf', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3B8BYX0SXYTWSA5ZFZZ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3BB8F10DWA2CPGEG47W', '4b200de88abd4d35dddf29dd87823f733163193808c8d4bc7e3218ad264f610a', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3BRRRM159P7DD61J1R7', 'd6e11dcd97030253bd98e45e4ac7e4e5ec983c040a99348b2ed6d29297e9ce42', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3CB5EX0955SFP1AKQM5', '655b9176ae5e76412945ba1613426cca0e333be6ef7c12babc9c43142408b92d', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3CQTV0FJWMN6YF1BKKX', '3ce47e6e4087bf9f3d2fb93acb7f893a13622fccb59ec5975dc93d1aea4ad4c8', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3GN8W5M62HGHWTSEHNY', 'dfa9c65af431780e989cb00f12e0a4dcda23480fe342bfbb45d51ba86c4251ed', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3HDM3TY26DXW08VJ3VY', '3f30eb4bbaa0e6e77afc7e0aad5ff4da0debeafe775c655089ca6a9154442783', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3J9Y2C0VEVDWF3YHF15', '7e7b06f6b9b802b48aac7be955d741134b8f687a589b62122cdd108337dbb065', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3KKWH5BZ3RK3S614C5N', '073142bb5e05a60f0967d3769dc3905e652ea40588cdf96f350eae2ddbf62a80', '{"v":1,"subject":"01M8N2G39K0MYGDQW1C7J5HS9N-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3KW9S7F5J6PCFE2K1A8', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PQ68NKND8JTEZMA3QS', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8N2G3PVZK3T1FGSBFXY4T37"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37-P1#2', '62b3a2bb0a85eb971cc1b0b79d099a70ac5ccc88acd18be24304986295d73d0c', '{"v":1,"subject":"01M8N2G3PVZK3T1FGSBFXY4T37-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37-P2#2', 'cc8868b3cf26fd1524296bb0e73d3ecc50b573b91f3ddb5aba7ff08198cb55e1', '{"v":1,"subject":"01M8N2G3PVZK3T1FGSBFXY4T37-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3RFSWMCE095HV950F2B', 'dfb557d624bcab49a8cd6a33cadd05edaeb7273bb4969e84d3b8f9c82e5a26e6', '{"v":1,"subject":"01M8N2G3PVZK3T1FGSBFXY4T37"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3RQXW5TFXZ9G5FD92MF', '62391111713da656d15ad529b5dc0a5e34eff666ed78292f524d251ab3021ba9', '{"v":1,"subject":"01M8N2G3PVZK3T1FGSBFXY4T37-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3SFET3ZJNNNJW6H87N2', '622b4c820678422220b646b84bfa32c9ba979d927a04d3e7b16f9b2d389d1ffa', '{"v":1,"subject":"01M8N2G3PVZK3T1FGSBFXY4T37-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3SW6YT5CSMMK1RN6WJZ', '9f38916b5eac35cf082bbc863c33af598afc0c4d23c64a27260e259c4b7b7d31', '{"v":1,"subject":"01M8N2G3PVZK3T1FGSBFXY4T37-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V4Q1YYRY7NQNSJ08EY', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8N2G3V72N8ESYQ00MB1VEDX","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V72N8ESYQ00MB1VEDX-P1#2', '1fb76172556b734131ea4939a1c9d25d6c9bcb2d4f80b3e2a4d457c15cbc11d8', '{"v":1,"subject":"01M8N2G3V72N8ESYQ00MB1VEDX-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V96P56V86FZHB2JQYS', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3YX69SBKPN246SSMWT8', '49eda81eee467f7db2dcea21b9bf0607c8135f6e4ca8d06eed66cade7af30be7', '{"v":1,"subject":"01M8N2G3V72N8ESYQ00MB1VEDX"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZCYJN9ZBCKAR5ND7JJ', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8N2G3ZG74SFXYJ55GNBQ9X2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZG74SFXYJ55GNBQ9X2-P1#2', 'ba688cae1b0094064f24d2e4578bcb223f2c560da3ec0e0245462eb4018451a4', '{"v":1,"subject":"01M8N2G3ZG74SFXYJ55GNBQ9X2-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G41Q64XZW97HKRCZE3PX', '2e88d9aae6df0815daa9e7d07cafb78332eeecb41660ce982c4a84b9bd9c908b', '{"v":1,"subject":"01M8N2G3ZG74SFXYJ55GNBQ9X2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42VQ0PEWTZ3G40PE2GF', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8N2G42YAQK69G2WEGE1RZ3F"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F-P1#2', '9dbf3bee09997c9351efd9e559251af0ffdd387758d8f954d9867f91f862d289', '{"v":1,"subject":"01M8N2G42YAQK69G2WEGE1RZ3F-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42YAQK69G2WEGE1RZ3F-P2#2', '4fc26da687139edd8ea10409bf38dfd3a215ee27d5d3e4e65df767bd1bd79769', '{"v":1,"subject":"01M8N2G42YAQK69G2WEGE1RZ3F-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G44X1X5529RM9RW15PVG', '23a1718e52849d09a348fa3f4c317b5dd7b32fa687c13c9e1f731d0ea7b91549', '{"v":1,"subject":"01M8N2G42YAQK69G2WEGE1RZ3F"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G44ZCD0P8CJWDHA5K1KZ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N-R1', '01M8N2G39K0MYGDQW1C7J5HS9N', '3', '{"v":1,"id":"01M8N2G39K0MYGDQW1C7J5HS9N-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-30 01:53:12', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-30 01:53:12', '120', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.308', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1123584825', 'root', '2026-11-30 01:53:17', '5042', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1135309251', 'root', '2026-11-30 01:53:17', '151', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G39K0MYGDQW1C7J5HS9N-S1', '01M8N2G39K0MYGDQW1C7J5HS9N', '2', '{"v":1,"id":"01M8N2G39K0MYGDQW1C7J5HS9N-S1","fulfillment":"01M8N2G39K0MYGDQW1C7J5HS9N-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2G39K0MYGDQW1C7J5HS9N"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8N2G39K0MYGDQW1C7J5HS9N', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PVZK3T1FGSBFXY4T37-S1', '01M8N2G3PVZK3T1FGSBFXY4T37', '1', '{"v":1,"id":"01M8N2G3PVZK3T1FGSBFXY4T37-S1","fulfillment":"01M8N2G3PVZK3T1FGSBFXY4T37-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2G3PVZK3T1FGSBFXY4T37"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8N2G3PVZK3T1FGSBFXY4T37', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3736EQ763378QW0A07F/000001', 'TEA', '1', '{"v":1,"id":"01M8N2G3736EQ763378QW0A07F/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8N2G3736EQ763378QW0A07F"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G38F8K52QWQBBVXJG635/000001', 'MUG', '1', '{"v":1,"id":"01M8N2G38F8K52QWQBBVXJG635/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8N2G38F8K52QWQBBVXJG635"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G38PR61JAX1DB0E8FATH/000001', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', '{"v":1,"id":"01M8N2G38PR61JAX1DB0E8FATH/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8N2G39K0MYGDQW1C7J5HS9N/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2G38PR61JAX1DB0E8FATH"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8N2G39K0MYGDQW1C7J5HS9N/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3B4VXQM2ESBNB1KP2EK/000001', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', '{"v":1,"id":"01M8N2G3B4VXQM2ESBNB1KP2EK/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8N2G39K0MYGDQW1C7J5HS9N/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8N2G3B4VXQM2ESBNB1KP2EK"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8N2G39K0MYGDQW1C7J5HS9N/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3CQTV0FJWMN6YF1BKKX/000001', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', '{"v":1,"id":"01M8N2G3CQTV0FJWMN6YF1BKKX/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8N2G39K0MYGDQW1C7J5HS9N/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2G3CQTV0FJWMN6YF1BKKX"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8N2G39K0MYGDQW1C7J5HS9N/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3J9Y2C0VEVDWF3YHF15/000001', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', '{"v":1,"id":"01M8N2G3J9Y2C0VEVDWF3YHF15/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8N2G39K0MYGDQW1C7J5HS9N/1","reason":"01M8N2G39K0MYGDQW1C7J5HS9N-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2G3J9Y2C0VEVDWF3YHF15"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8N2G39K0MYGDQW1C7J5HS9N/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3KKWH5BZ3RK3S614C5N/000001', '01M8N2G39K0MYGDQW1C7J5HS9N', '1', '{"v":1,"id":"01M8N2G3KKWH5BZ3RK3S614C5N/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8N2G39K0MYGDQW1C7J5HS9N/1","reason":"01M8N2G39K0MYGDQW1C7J5HS9N-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8N2G3KKWH5BZ3RK3S614C5N"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8N2G39K0MYGDQW1C7J5HS9N/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3PQ68NKND8JTEZMA3QS/000001', '01M8N2G3PVZK3T1FGSBFXY4T37', '1', '{"v":1,"id":"01M8N2G3PQ68NKND8JTEZMA3QS/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8N2G3PVZK3T1FGSBFXY4T37/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2G3PQ68NKND8JTEZMA3QS"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8N2G3PVZK3T1FGSBFXY4T37/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3SW6YT5CSMMK1RN6WJZ/000001', '01M8N2G3PVZK3T1FGSBFXY4T37', '1', '{"v":1,"id":"01M8N2G3SW6YT5CSMMK1RN6WJZ/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8N2G3PVZK3T1FGSBFXY4T37/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2G3SW6YT5CSMMK1RN6WJZ"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8N2G3PVZK3T1FGSBFXY4T37/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3V4Q1YYRY7NQNSJ08EY/000001', '01M8N2G3V72N8ESYQ00MB1VEDX', '1', '{"v":1,"id":"01M8N2G3V4Q1YYRY7NQNSJ08EY/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8N2G3V72N8ESYQ00MB1VEDX/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2G3V4Q1YYRY7NQNSJ08EY"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8N2G3V72N8ESYQ00MB1VEDX/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G3ZCYJN9ZBCKAR5ND7JJ/000001', '01M8N2G3ZG74SFXYJ55GNBQ9X2', '1', '{"v":1,"id":"01M8N2G3ZCYJN9ZBCKAR5ND7JJ/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8N2G3ZG74SFXYJ55GNBQ9X2/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2G3ZCYJN9ZBCKAR5ND7JJ"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8N2G3ZG74SFXYJ55GNBQ9X2/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G42VQ0PEWTZ3G40PE2GF/000001', '01M8N2G42YAQK69G2WEGE1RZ3F', '1', '{"v":1,"id":"01M8N2G42VQ0PEWTZ3G40PE2GF/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8N2G42YAQK69G2WEGE1RZ3F/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2G42VQ0PEWTZ3G40PE2GF"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8N2G42YAQK69G2WEGE1RZ3F/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a0f430d1-df37-4b9b-ac2a-74fef356be4f', '01M8N2G44X1X5529RM9RW15PVG/000001', '01M8N2G42YAQK69G2WEGE1RZ3F', '1', '{"v":1,"id":"01M8N2G44X1X5529RM9RW15PVG/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8N2G42YAQK69G2WEGE1RZ3F/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8N2G44X1X5529RM9RW15PVG"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8N2G42YAQK69G2WEGE1RZ3F/1', '2026-03-04 09:00:00.000000')
-- end
