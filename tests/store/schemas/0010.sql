BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461CBF08095B011F528535675C6330B503F7A930530E650A9AFA4209A43FAFBA7368483',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'3432323131343461C52FAAC59AF6C4885C1E8E781626BC2A1896B8FC257980B9B5C4D395146B606DE5EA',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461C27D1D38E9E56437FD0BC17B6806C153088461A1A1CF87C37C20CE57770EB960ACEB73D607',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'34323231313434612A9A518C64DD191CF37C0F5690FE0BF7F6D20472C13751A2817B817F242926CA7F004B8C8A',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'34323231313434617752B5AD98DB66E17E31D478C25104AD7D5C20A163364136DC170D1FB7CE0998D1A8',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461CE54E6AB79032A96AC2A3DC224A7F696E48BCD47A2D0CA1188B133A8656A710BAD4A',NULL);
CREATE TABLE account_activity (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_account_activity PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_account_activity_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461BB3DB529D96AC7CA77D0EF3473047E48C48AA79ADB72BC860BF87FE364F0D5797A38');
CREATE TABLE account_opening (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, 
	CONSTRAINT pk_account_opening PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT ck_account_opening_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT fk_account_opening_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','69d62a09-fcf7-4e42-b086-d71e905590fe','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
CREATE TABLE area_draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	authority VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	CONSTRAINT pk_area_draw PRIMARY KEY (area_draw_id), 
	CONSTRAINT ck_area_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT fk_area_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_area_draw_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id), 
	CONSTRAINT uq_area_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_area_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','a1','areas',1,'own','{}','0','i1');
CREATE TABLE building (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	CONSTRAINT pk_building PRIMARY KEY (listing_id, building_no), 
	CONSTRAINT fk_building_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_building_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
CREATE TABLE commitment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	event_name VARCHAR NOT NULL, 
	event_issue VARCHAR NOT NULL, 
	happens_on DATE NOT NULL, 
	text_form VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_commitment_cycle_id_label UNIQUE (cycle_id, label)
);
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
CREATE TABLE cycle (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	district_code VARCHAR NOT NULL, 
	district_name VARCHAR NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	CONSTRAINT pk_cycle PRIMARY KEY (cycle_id), 
	CONSTRAINT uq_cycle_serial UNIQUE (serial)
);
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
CREATE TABLE draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	authority VARCHAR NOT NULL, 
	reserve_authority VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	commitment_id VARCHAR, 
	CONSTRAINT pk_draw PRIMARY KEY (draw_id), 
	CONSTRAINT ck_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT ck_draw_reserve_authority_is_known CHECK (reserve_authority IN ('own', 'platform')), 
	CONSTRAINT fk_draw_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id), 
	CONSTRAINT fk_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','d1','households',1,'households','own','own','systematic','{}','0',NULL);
CREATE TABLE dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	address BLOB, 
	CONSTRAINT pk_dwelling PRIMARY KEY (listing_id, dwelling_no), 
	CONSTRAINT fk_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_dwelling_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434618E7197EA302C48B07297BC624A847C26FBF1D7493D83FF16E6E4C80BACA46366F3E8611A987C921369D64CD18494BD24748244B10CADEF6BB2AE1EA3DAE0DB');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346133CFBE21BFB776A2F537AD52447D94DF15C54A2399ACF279C3B354A9263F6DEB86837A08F0AA06E98CEECB39AE647DA3F6FC14A251A46A7A49BC989BB09A19');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434614DF27E7BFAA8A48E6FE5BC4940BEFEDC1334E08484AEBA8B0C059909885757F1361CFECCD8C136B45398F1E9F73C69FB6F9AC7E7560E90530FE2459F0B8B58');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434619B72237D5A79C91BFB6CC1E075B5D9EBC4C4D286A5BA237B34DE91D3D3CE39585FD92BDBD7C0BA2251951287D4C28B3D612892D375DADE78DD78B8036C9233');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434612F14F9EAD5215A660E48A8FF7A8694869B08439D152D28312F025B7370278F367DA10E1DC84F316E636BAB4A7E453A29A9ADFE9A0DE7CE0AF5F66C4B9025E3');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346163FDC00B2493E16C3A0E60D1DC92DD378F54D459C7C777316B16E6D0D96A4FC1325DB08F5DFCC500AD5FBF5468D9E21F5F0D6797DBF7448EC2C0AE9013DB01');
CREATE TABLE enumeration_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	area_name VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	"set" INTEGER NOT NULL, 
	n_households INTEGER NOT NULL, 
	inclusion_prob FLOAT NOT NULL, 
	boundary_geojson VARCHAR, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_enumeration_area PRIMARY KEY (area_draw_id, ea_id), 
	CONSTRAINT ck_enumeration_area_set_is_known CHECK ("set" BETWEEN 0 AND 2), 
	CONSTRAINT ck_enumeration_area_inclusion_prob_is_one CHECK (inclusion_prob > 0 AND inclusion_prob <= 1), 
	CONSTRAINT ck_enumeration_area_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_enumeration_area_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_enumeration_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_enumeration_area_area_draw_id_set_serial UNIQUE (area_draw_id, "set", serial)
);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
CREATE TABLE export (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	export_id VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	file_name VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_personal BOOLEAN NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_export PRIMARY KEY (export_id), 
	CONSTRAINT ck_export_channel_is_known CHECK (channel IN ('page', 'command', 'backup')), 
	CONSTRAINT ck_export_n_rows_not_negative CHECK (n_rows >= 0), 
	CONSTRAINT ck_export_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_export_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','69d62a09-fcf7-4e42-b086-d71e905590fe','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE finding (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	source_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	severity VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (finding_id), 
	CONSTRAINT ck_finding_severity_is_known CHECK (severity IN ('error', 'warning', 'information')), 
	CONSTRAINT fk_finding_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','83e5a2cb-dcfd-4fa1-ab5d-8c3cf8d068f8','frame','i1',0,'X','warning','s','f','v','e');
CREATE TABLE frame_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_frame_import PRIMARY KEY (import_id), 
	CONSTRAINT fk_frame_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_frame_import_cycle_id_edition_version UNIQUE (cycle_id, edition, version)
);
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','i1','2022',1,'frame.csv','0',1);
CREATE TABLE frame_unit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	n_households INTEGER, 
	n_residents INTEGER, 
	CONSTRAINT pk_frame_unit PRIMARY KEY (import_id, village_code), 
	CONSTRAINT ck_frame_unit_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_frame_unit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_frame_unit_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id)
);
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
CREATE TABLE job (
	job_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	arguments VARCHAR NOT NULL, 
	requested_at DATETIME NOT NULL, 
	requested_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	is_cancel_asked BOOLEAN NOT NULL, 
	worker VARCHAR, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	seen_at DATETIME, 
	ended_at DATETIME, 
	result VARCHAR, 
	problem VARCHAR, 
	CONSTRAINT pk_job PRIMARY KEY (job_id), 
	CONSTRAINT ck_job_state_is_known CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')), 
	CONSTRAINT ck_job_progress_not_negative CHECK (done >= 0 AND total >= 0), 
	CONSTRAINT fk_job_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
CREATE TABLE key_rotation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	rotation_id VARCHAR NOT NULL, 
	key_id VARCHAR NOT NULL, 
	n_values INTEGER NOT NULL, 
	n_photos INTEGER NOT NULL, 
	CONSTRAINT pk_key_rotation PRIMARY KEY (rotation_id), 
	CONSTRAINT ck_key_rotation_counts_not_negative CHECK (n_values >= 0 AND n_photos >= 0)
);
INSERT INTO "key_rotation" VALUES('2022-09-01 02:00:00.000000','stat','k1','00000000',1,0);
CREATE TABLE ledger_entry (
	sequence INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	payload_digest VARCHAR NOT NULL, 
	previous_hash VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (sequence), 
	CONSTRAINT uq_ledger_entry_hash UNIQUE (hash), 
	CONSTRAINT uq_ledger_entry_previous_hash UNIQUE (previous_hash)
);
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','account','95fb3fa86806e12c67af2f3909ea863d7fc10a0310f08e1e2f7e37430e9f1460','0000000000000000000000000000000000000000000000000000000000000000','e0bf90433b4bb8298b0d0d9788329c35445f70b9cafa5e01f440c660ec2c6750');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','cycle','7009325f948d0b30a4b0ae33939dda9ceba86dc6830a9e9582daa621ffc741be','e0bf90433b4bb8298b0d0d9788329c35445f70b9cafa5e01f440c660ec2c6750','c6399c31eb96a8b0fa0dc5d6f8bf789f9e8f35b4bbb73b0c53b1c0bc9bebf07f');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','key_rotation','591b092f29824dec8371d1aea0fae042ea002e595df4b266391aa3ac7b4ee4be','c6399c31eb96a8b0fa0dc5d6f8bf789f9e8f35b4bbb73b0c53b1c0bc9bebf07f','cba3fa11ad29e4e0ea57288de69007f5b3de899069bcdf40d5b41d653e066abf');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','restoration','8b00513e718ed073cd67e3e14af67df03eddb0d5b8bc2dcde91be4139bf002ce','cba3fa11ad29e4e0ea57288de69007f5b3de899069bcdf40d5b41d653e066abf','af08378ef03abb88c133ff71dd26a07fa8d099fa482bdd8668553d0bc81e4bbc');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','account_activity','c2541bae415221df43b484a84dc79f86874c9ab2dfe562ac28cf6012b6fa82f0','af08378ef03abb88c133ff71dd26a07fa8d099fa482bdd8668553d0bc81e4bbc','bc70ee7122f1c087189a94db66f21ac4e5d3ad66a65e3cd8ee0c259fd333ba61');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','account_opening','4af535e8d2ee680ab3566ef6e3ddc714cfc48ed44b97fbf1850ac842930a33f4','bc70ee7122f1c087189a94db66f21ac4e5d3ad66a65e3cd8ee0c259fd333ba61','10892cd9f28e33a0231c126b6ba52f446a5b25c612df155910514f42a56d6116');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','commitment','277803643e828117d435b5f75885c83fdc03e489deeb69ae5f91f7603ae9054e','10892cd9f28e33a0231c126b6ba52f446a5b25c612df155910514f42a56d6116','c96a35dc77fa6e2611cffa0c50ffd71c9093994566a10c08c562d32dfc616c55');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','export','e8ba078a06691ce389f7fe52da90c6505bc1275d2d6a9b69a304e3b508e73d55','c96a35dc77fa6e2611cffa0c50ffd71c9093994566a10c08c562d32dfc616c55','34244e78168cc792bc0cef17cb0d23f9e05164435690a77fa73dd6a45e46027a');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','finding','599cc1de35c9862f58a7c269f43d3941e47bb90c12a306c6aedfc9e4eb011068','34244e78168cc792bc0cef17cb0d23f9e05164435690a77fa73dd6a45e46027a','bc5446eb8783c3607baefa9909004e4b2e5fbc9f4ed83ee491fc24e8676d49c5');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','frame_import','a47904badccc826d560f74dfdc2baa6441984c99a219e15cc693c457f1431b29','bc5446eb8783c3607baefa9909004e4b2e5fbc9f4ed83ee491fc24e8676d49c5','332a2c42be7f278eb2c94ea8dc7d2367174b7c5e20c3a9dfd06e7ba52fc736ae');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','list_lock','3deab53374e5f050fdde6bfc9c8f19644b51ab9842f95ba4f7c549604daf651f','332a2c42be7f278eb2c94ea8dc7d2367174b7c5e20c3a9dfd06e7ba52fc736ae','f41659ffdc5ddc05a07f078c7ef799a9911b34c7f5a6f91e307dd8b01574d974');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','listing','472d254c92c5139b1f170bec009e2ba250ff799afb53ac8635652e47b5350ab9','f41659ffdc5ddc05a07f078c7ef799a9911b34c7f5a6f91e307dd8b01574d974','df25b010a59bb8c35ab64c498ab017fe229da93fec5b3902f7972430906079a0');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','password','354aa9aa00ee23b51deb670b281879aa11e06f17de5d1b69061420d911a3b071','df25b010a59bb8c35ab64c498ab017fe229da93fec5b3902f7972430906079a0','72b278deaf35c98108cd17bac5f5c7165994697b692e0f82552e853ebd861f7e');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','photo','8e1fbc647e4586328a3f281d08296d7fd346bea5855536f6dfc1336f6326c9e5','72b278deaf35c98108cd17bac5f5c7165994697b692e0f82552e853ebd861f7e','7272436f5eb0347f4e7b62ebc9cf51f3ad7264b85468a89b80b541b55a5eacd1');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','place_assignment','ce0a579820e0e5cd6df84fd3a5bceb2f35ddd638df48bc355b7d9c7d52eae331','7272436f5eb0347f4e7b62ebc9cf51f3ad7264b85468a89b80b541b55a5eacd1','2e6c120992a05bd9d3e7199c681bd514f7833510e046269038767e4856730943');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','plan_version','ea744fa68bb9599a2257af490728e0a30e1b6bd0ed3921b26ab73bf3a9e1d304','2e6c120992a05bd9d3e7199c681bd514f7833510e046269038767e4856730943','712e587b9c627616bee448510058230b85e3d0a6cec7fbfd6cb9a1e1e8326162');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','role_assignment','b74096abaf1473e512b6a94b18183c1965a1a18e6e092f868ed2384e0db79df2','712e587b9c627616bee448510058230b85e3d0a6cec7fbfd6cb9a1e1e8326162','b2100b61131823436ae4947a908797fb1a08484570b0991857072e43df749518');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','screening_answer','a293ee7e0daed536a820b325913a1f13eb894e8de2333f8ace91e7d7b44fb288','b2100b61131823436ae4947a908797fb1a08484570b0991857072e43df749518','66071152173490f8d2484b4e30b33522c9b042c02caea00ca1b509d45c3401e9');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','session_revocation','b58610749b6d5855c6d2adaf8a75b232175633b55661fa8c57c268eab4b98300','66071152173490f8d2484b4e30b33522c9b042c02caea00ca1b509d45c3401e9','de111b5698d32e26acd0047b2596f1bde375b9d9f046a437a1cd4a8dcc693d34');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','sign_in','7640e795398de01654c050a4c0f2ae585c4315e5cc8c2bdcdaab0114d76acdc7','de111b5698d32e26acd0047b2596f1bde375b9d9f046a437a1cd4a8dcc693d34','111ad4c7fb4813bd0167ddf35bae95b26610e97ac597a5e22462b58a98d765f5');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','substitution_request','f8207b31b1ebb3f65a3f40809c8a4e1f0f12b2a119f4d6c2a67f00c07081d58a','111ad4c7fb4813bd0167ddf35bae95b26610e97ac597a5e22462b58a98d765f5','5da0d079ac02b2c6f9eeb62995d24c0bcd528800c832e8eb4726e329f9cde089');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','training','f8a869edc812afa977bd9c6568afea20ad48ce6c810cbadafb40d4b0661c1952','5da0d079ac02b2c6f9eeb62995d24c0bcd528800c832e8eb4726e329f9cde089','c885d0170f19f59e3ac53e8aece448373bc932252a6de1c36461b1aaeb9666a4');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','trial_decision','038e79c854a1f1c146a96ad419b2ea6f5579262fd2dda2b59c555ce19a4feabb','c885d0170f19f59e3ac53e8aece448373bc932252a6de1c36461b1aaeb9666a4','0cbdd9d531ddc129420d9eda206b2904e04e646cecc84135ea9168637e52fc52');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','unmasking','c32651db2b424d00d96502e33df7868179341db77eda2cd3440ef51c2cefa250','0cbdd9d531ddc129420d9eda206b2904e04e646cecc84135ea9168637e52fc52','45b795d385f91f4bed5f6d8bb05bb783b8e19844dae6f815ba071c482edb9055');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','visit','dacffcb0c1cc1ffa4e757ebaf74e8932dd93972a461853b18b36e996bf2a2170','45b795d385f91f4bed5f6d8bb05bb783b8e19844dae6f815ba071c482edb9055','e9e5bc53fe7608b93456b1d02495579ac08f51bc0553bb32a3781a1222a5fbd3');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','area_draw','5c127ec7c85ff801db4ff59ab3330eb925576343aafc9295d2efff3fe3815466','e9e5bc53fe7608b93456b1d02495579ac08f51bc0553bb32a3781a1222a5fbd3','e44e84edfef1f19f072d26d34d67cf6aed3f61305cf7b7b6b665e42f364fdced');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','building','ec0b142599d55a5b7c662d363fdde3475613a1b4e472be7d3b526a1e1a56062e','e44e84edfef1f19f072d26d34d67cf6aed3f61305cf7b7b6b665e42f364fdced','80245b00747eace39467f1497dea57b3bda1edbe4344c828361d9029f4fc9b14');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','draw','ba817979faa4ee36d4c322d193ff2b70523b5d4ab3e5122fcf9b7df8ba76f9c5','80245b00747eace39467f1497dea57b3bda1edbe4344c828361d9029f4fc9b14','5a01fcca05212051b643dcb9343eb942d3f765a3c676dd3a26f7d71b3b2dd43b');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','dwelling','e58ba3ce178494bc6b011f334cc72301275461f3a9b066fb057ee9d2e9265836','5a01fcca05212051b643dcb9343eb942d3f765a3c676dd3a26f7d71b3b2dd43b','4fd6d2bffde0e1ee65190d69988fa40c13a86c317f35d347b2813a5ca1a6783e');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','frame_unit','62f4ea59a365e3628e93c3c20a7575b0aeba3193e899342941be6881430cd109','4fd6d2bffde0e1ee65190d69988fa40c13a86c317f35d347b2813a5ca1a6783e','4ef8bc66eb0e6df238330441cba9c6d86702372db690235a0fc40f7bb87d9ddb');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','substitution_decision','1d2f35195835ad6b562a738cbe7e6556686e3445cc96044e38ca2484cf265a26','4ef8bc66eb0e6df238330441cba9c6d86702372db690235a0fc40f7bb87d9ddb','1785e86b045ed9ac4c307c44227efa62a82af96462a7930d74b2e4ae71ccf1a1');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','enumeration_area','f88d5eb1daf68300f3f1497d25bb66889565877da9c1998d857b906ee7233d62','1785e86b045ed9ac4c307c44227efa62a82af96462a7930d74b2e4ae71ccf1a1','62a8a8ee7dae4fce01f7abbfea0173a9378ee599a43516803ecf230fb543d492');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','69d62a09-fcf7-4e42-b086-d71e905590fe','sample_household','c75d3ff91e7b4ab333e1506c230f63b60a0f4059b5a8ea76a06f2fbf5053996b','62a8a8ee7dae4fce01f7abbfea0173a9378ee599a43516803ecf230fb543d492','55710e6fb40f882da79f1b58e1a865eecf6e96c35bfb93ba381cd074ab1c6553');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('account','stat',1,'1929f0ffa05bc733aff1b37b59a5e7885fcbbe17344a262704793c37e9bc9d9d');
INSERT INTO "ledger_fact" VALUES('account','sup',1,'67ecf94b18a2e922510940cde500904e6c5e3bc6568aff97d2dce39483559e65');
INSERT INTO "ledger_fact" VALUES('account','town',1,'3c927bf9e3506ab80636ce90263364d93dcf88039e95d74081c1e4f32ff76f78');
INSERT INTO "ledger_fact" VALUES('account','enum',1,'55f05c25ccb4b6ee619ab25784adaf846bc2218f4e644b94e16b129f31f18b4a');
INSERT INTO "ledger_fact" VALUES('account','audit',1,'4e3196ef25288fad26a6b9bfea2c77f3b31b1fd403a61f842e2192dd4e3ef2b8');
INSERT INTO "ledger_fact" VALUES('account','admin',1,'a22d19b1dfa704485ca6a331137f1e4c17531e55193c2f2d480c2b6725bf9600');
INSERT INTO "ledger_fact" VALUES('cycle','69d62a09-fcf7-4e42-b086-d71e905590fe',2,'ebc5af83adc0be1f11ee15064bf454438c1cc909e53b4e53ce6fb7b55b861fae');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','69d62a09-fcf7-4e42-b086-d71e905590fe|44011800100100102001',6,'fa9630cd8668029ed15a39e18f173bb146df4de42e8a285cdc633a9d647f74f6');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'352f6e36c003fda576f66d9da7958f79f974581b3fd1d3a16723064ac9ad2cdd');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'607f135a7eaf80186dcbecc4899f42c30167b83d0daea32b10dcd2749b6347c6');
INSERT INTO "ledger_fact" VALUES('finding','83e5a2cb-dcfd-4fa1-ab5d-8c3cf8d068f8',9,'aeb11e71de8b4c5494b4dc6050408e8035367547d77eb200fb025029014fef4e');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'4a2070503357c879ab766abf5be6fc846aed906f1281e26f51d09c73f6453887');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'f672afe5552b678f42ced2492ed35a9cfe8e535ed4bed9a7591f661fe7cd5da6');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'f1cba65bc7b9832f5c52b1dfaa5f0ec3f19eadc6f064ef2fd2947520754d12ea');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'73e6ed7ce92208e31c67e72d0a3fd4522992259bb93d7996b4f57efb75c8a010');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'baf4f7af42ebce7c56d24369d6d8f79d275683507c9867021a2cb5778e118d56');
INSERT INTO "ledger_fact" VALUES('place_assignment','69d62a09-fcf7-4e42-b086-d71e905590fe|audit|440118101|1',15,'2eef628a282c4358ec5366777a303a0a100d28e14f6f985ce4b8b3c499e850c3');
INSERT INTO "ledger_fact" VALUES('plan_version','69d62a09-fcf7-4e42-b086-d71e905590fe|1',16,'9977bdeef87efc9fb8015f1f6578fc18a25cabd8dc315fcb6319dd33a5386bd9');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','cff4da58-a6ca-4282-998b-91645a791f2b',18,'e1b5b6f5fc6caeffac010edc66bea82e7994cd0081837fa8b6cbdc360603f924');
INSERT INTO "ledger_fact" VALUES('screening_answer','614234fd-a199-41fe-bbae-ce7808960e0c',18,'4409c0a12ac0e130ee97588154a351e72ea48831767a930e4e194b612e7b8ad7');
INSERT INTO "ledger_fact" VALUES('screening_answer','cd72f173-5f4e-4161-bccb-27a625a1d5c5',18,'195b8feae51e6334b32af2205dce0735710c4763d77363c2b6cda83f9e77113a');
INSERT INTO "ledger_fact" VALUES('screening_answer','a88f4acb-f953-452e-88c7-82f79be096b1',18,'883a1317f089cd76a145305a2b71a05ab9abe816ac64958c5f86362704cc0582');
INSERT INTO "ledger_fact" VALUES('screening_answer','86ed6c52-a265-4649-b8cb-3e78a3f639b5',18,'aa3e2eda8143fb22dedcab282ced8fbe79960a9b4a6bcf96864d933eb114f8fa');
INSERT INTO "ledger_fact" VALUES('screening_answer','2e53adb8-66a4-4628-a61e-470f718f19f0',18,'46952158b65124df3d43493aa06846a48e28956302fa81119bc0b46f8359d5bf');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','4712b447-5028-4745-b03a-44de5578e613',21,'ccc4813f7ff4e55f9c1ae4f0aa83602ccd2bbb42a39db8c74b6f5cefac8f1194');
INSERT INTO "ledger_fact" VALUES('training','69d62a09-fcf7-4e42-b086-d71e905590fe|enum|listing|1',22,'f56a6438f9e251f1c5be1f56fe61ba533494d00037c73d6c6b07c4191624582c');
INSERT INTO "ledger_fact" VALUES('training','69d62a09-fcf7-4e42-b086-d71e905590fe|enum|screening|1',22,'0057033047333e156fe6baba282049ec379003d1c0d2ed06090f3160a39ba717');
INSERT INTO "ledger_fact" VALUES('training','69d62a09-fcf7-4e42-b086-d71e905590fe|enum|placement|1',22,'e249b3b24e0889bdc8adf2a680b28e54cc85d485342b59b21829ea2219e4726b');
INSERT INTO "ledger_fact" VALUES('training','69d62a09-fcf7-4e42-b086-d71e905590fe|enum|bookkeeping|1',22,'a9c9535f49fdc86fefce1ecf42bb163e0968df696895ec0f18b3210fff42510f');
INSERT INTO "ledger_fact" VALUES('trial_decision','36bc0b5c-5e99-40ae-991a-7236b29f0b98',23,'bb9bf469ae5f6a9b63ef3979be7d3bf0777feac8a8b6587a0915a64d682bfc38');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'5b82c71bc966356f66a6acfb6ff88500e936727722b07590db8f6df5b8601604');
INSERT INTO "ledger_fact" VALUES('visit','b643485c-c9b0-49e9-b2df-c5f007b9d808',25,'c99a2d719bee7ed939f9ef6e41fe4a90a81b23133c6c57b08db3fa133488e070');
INSERT INTO "ledger_fact" VALUES('visit','133cce9a-34a6-47d3-b462-57b6720f3397',25,'3e8685fdbe14446728946613c7bdab5057be52ed0bdcbf6f11be8057e8366a29');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'92d02e275f44894b7f8fef53ae6bd0c9fae0763de123373d3e90dd796f98e7bf');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'40f5031273dec777de8151902e5237151df9af1a75790358ff25d7e40ed35598');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'7bc00f59434f9ca07eb60b6320d8f0c521bf4e9f8466ffcb7ec78f804e6fc2d4');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'3dca1b9fc7af97a03eca1f2facecb46a05d8c51eb7654340a41a8b19b3f4d057');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'bff465e42761c180bcfe08211192b34d3872e38fe5f4117aa2bd0177cf7a6f3f');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'0e517e3785f4be1a40aef368bb4bcf4e7512f35cbbccb509eb86c6e46f3c6637');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'43600a279a2c5da33f78cca8ddedfd84e7444e38299cb21ec36a118cf2fbe492');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'9f8d392aa53b10315eb627b2505d5ba7d86c484f0911eaa66ec37eb73c684913');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'93967a650b1f568e196851cb0f70f53d97db00389796c42f1c42a4dde499ecf8');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'154965f952361fc89485ab040f13820ae1af6d94c7eba627ac833f440d9c4cff');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'bc84e6a74842a27f6d111f921d7f115cdbb493a63c00ee983193a343b4af2967');
INSERT INTO "ledger_fact" VALUES('substitution_decision','4712b447-5028-4745-b03a-44de5578e613|approved',31,'1492caf9e1fd9d3888f5bd3d319c61545209259c176e7725208f37c8a32c254b');
INSERT INTO "ledger_fact" VALUES('substitution_decision','4712b447-5028-4745-b03a-44de5578e613|carried_out',31,'8869e994f9cde9f280a6a60c945d8b447d536bc73251c7cd45541b5cc1d7b62e');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'e418b4198620a61fa483928de87648b30446546f1832bc827538c6eb4fc7240b');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'4b7511f0da596f7d4f68cb6e6848fc4334c34799f6878f19ce2f6ae4c85a56a9');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'049aa199ee9c262658fe377e3536251ea9e83fdb1ec58eab780e4cbd344bec92');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'d050c60dfe8ade71ec9689da86dd0e5c9a13adadae1522ab7345a4a7b516a0fc');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'5971e1ac4d1626a21d9d640f4e133284afdae3a679871023b70088cc8a07eb50');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'c7d6a8e3e0cf7fe14da311a1c2eb925f564afcf1cc68f92dde590a0f6a8cdc3a');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'3c953e22420240f83bb4065d9f176295147106752d9f4f28f3c6aee027a20ff0');
CREATE TABLE list_lock (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	sort VARCHAR NOT NULL, 
	list_digest VARCHAR NOT NULL, 
	order_digest VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	CONSTRAINT pk_list_lock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_lock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_list_lock_cycle_id_ea_id_label UNIQUE (cycle_id, ea_id, label)
);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','l1','440118001001001','households','','0','1',39);
CREATE TABLE listing (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	datum VARCHAR NOT NULL, 
	n_buildings INTEGER NOT NULL, 
	n_dwellings INTEGER NOT NULL, 
	CONSTRAINT pk_listing PRIMARY KEY (listing_id), 
	CONSTRAINT ck_listing_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_listing_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_listing_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
CREATE TABLE password (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	password_hash BLOB NOT NULL, 
	is_temporary BOOLEAN NOT NULL, 
	CONSTRAINT pk_password PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_password_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'34323231313434610B54081F6703F6CBAE0297672E62F23E9E96EBC19297DBC53158F85A112057789CEDF64D1E0012BD39FBF829F531FF',0);
CREATE TABLE photo (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	photo_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_photo PRIMARY KEY (photo_id), 
	CONSTRAINT fk_photo_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_photo_media_type_is_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')), 
	CONSTRAINT ck_photo_n_bytes_positive CHECK (n_bytes > 0)
);
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE place_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	place_code VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_place_assignment PRIMARY KEY (cycle_id, account_id, place_code, version), 
	CONSTRAINT ck_place_assignment_place_is_town_or_area CHECK (length(place_code) IN (9, 15)), 
	CONSTRAINT fk_place_assignment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_place_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','audit','440118101',1,1);
CREATE TABLE plan_version (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_toml VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_plan_version PRIMARY KEY (cycle_id, version), 
	CONSTRAINT fk_plan_version_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe',1,'# 2022 年增城区住户调查大样本轮换：方案参数
#
# Every number and date that the software takes from the plan. After each key stands how sure it is:
#   (C) confirmed by a source   (P) plausible, chosen by us from an unclear wording   (U) unknown, a default that can be changed
# Source "Plan §n": 《2022 年增城区住户调查大样本轮换实施方案》, 增府办函〔2022〕37 号, 2022-07-11, section n (tasks 1-16).
# Ten-day periods are read as 上旬 = to the 10th, 中旬 = 11th-20th, 下旬 = 21st to the end of the month (P).

format = 1                                 # shape of this file; another number is refused

towns = [                                  # (C) 统计用区划代码 2022: 13 towns and streets (Plan, who answers for what)
    { code = "440118001", name = "荔城街道" },
    { code = "440118002", name = "增江街道" },
    { code = "440118003", name = "朱村街道" },
    { code = "440118004", name = "永宁街道" },
    { code = "440118005", name = "荔湖街道" },
    { code = "440118006", name = "宁西街道" },
    { code = "440118101", name = "新塘镇" },
    { code = "440118102", name = "石滩镇" },
    { code = "440118103", name = "中新镇" },
    { code = "440118104", name = "正果镇" },
    { code = "440118105", name = "派潭镇" },
    { code = "440118106", name = "小楼镇" },
    { code = "440118107", name = "仙村镇" },
]

[cycle]
name = "2022年增城区住户调查大样本轮换"        # (C) Plan, title
document = "增府办函〔2022〕37号"             # (C) Plan, title
district_code = "440118"                   # (C) statistical code of 增城区 since 2014
district_name = "增城区"                    # (C)
address_names = ["广东省", "广州市", "增城区", "增城市"]   # (C) written before addresses; 增城市 until 2014
starts_on = 2022-04-01                     # (P) month of the first deadline (frame verification, Plan §7)
cycle_years = 5                            # (C) Plan, purpose: the whole sample is rotated every five years

[frame]
edition = "2022"                           # (P) code list of the year of the rotation; editions are never mixed
previous_edition = "2021"                  # (P) compared with it, matched on code
published_residents = 1466331              # (C) 第七次全国人口普查 2020, 增城区 resident population (data/frame/facts.csv)
expected_households = 585417               # (P) no count of households is published for 增城: residents / 2.63, plus 5 % collective
size_tolerance_percent = 5.0               # (U) frame total against expected_households; beyond it a finding

[areas]
n_areas = 15                               # (C) Plan, scope: 15 调查小区
n_provincial = 5                           # (U) split between 分省 and 分市县 is not public
area_target_households = 350               # (U) size of an area, so that about 300 households are screened in it
min_village_households = 60                # (P) threshold of 2013 for unsuitable areas; smaller villages are joined
n_alternate_sets = 2                       # (C) rule of 2013: alternate sets 1, then 2, with the same serials
label = "areas"                            # (C) label in the draw''s hash; a repeated draw is "areas#2"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 0                  # (U) a local amount; 0 = not set, not printed

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
evidence = "选聘村居干部，完成培训，分配到调查小区"

[[tasks]]
no = 7
name = "核实抽样框"
owner = "增城调查队、区统计局"
starts_on = 2022-04-01
deadline = 2022-04-30
fact = "frame_verified"
evidence = "村居和小区信息核实无误"

[[tasks]]
no = 8
name = "确定样本量"
owner = "增城调查队、区统计局"
starts_on = 2022-05-01
deadline = 2022-05-31
evidence = "分省样本和分市县样本的分配方案上报审批"

[[tasks]]
no = 9
name = "落实调查小区"
owner = "增城调查队、各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "areas_settled"
evidence = "两级样本的调查小区抽选并落实，绘制小区图"
milestones = [{ name = "绘制小区图", deadline = 2022-07-10 }]

[[tasks]]
no = 10
name = "清查摸底和抽户"
owner = "增城调查队、各镇街"
starts_on = 2022-07-11
deadline = 2022-08-31
fact = "households_drawn"
evidence = "建筑物清查表、住宅名录表、摸底数据和样本户名单"
milestones = [
    { name = "建筑物清查和住宅名录", deadline = 2022-08-10, fact = "listing_locked" },
    { name = "摸底调查", deadline = 2022-08-20, fact = "screening_complete" },
    { name = "抽取调查户", deadline = 2022-08-31, fact = "households_drawn" },
]

[[tasks]]
no = 11
name = "落实调查户"
owner = "各镇街、增城调查队"
starts_on = 2022-09-01
deadline = 2022-10-20
fact = "households_placed"
evidence = "每个样本户均已落实；反复动员后仍须更换的，严格按规定换户"

[[tasks]]
no = 12
name = "督导检查"
owner = "增城调查队、区统计局"
phase = "动员、摸底、开户各阶段"
evidence = "发现的问题、整改要求和整改核实"

[[tasks]]
no = 13
name = "开户和试记账"
owner = "各镇街、增城调查队"
starts_on = 2022-10-01
deadline = 2022-11-30
fact = "trial_complete"
evidence = "试记账安排和结果"
milestones = [
    { name = "提前开户小区全部开户", deadline = 2022-10-10 },
    { name = "全部开户", deadline = 2022-11-01, fact = "accounts_open" },
    { name = "正式记账", deadline = 2022-12-01 },
]

[[tasks]]
no = 14
name = "样本评估"
owner = "增城调查队、区发展改革局"
phase = "新样本运行后"
evidence = "样本代表性评估报告报省级调查队"

[[tasks]]
no = 15
name = "总结归档"
owner = "增城调查队、区统计局"
starts_on = 2023-01-01
deadline = 2023-01-31
evidence = "工作总结和归档材料"

[[tasks]]
no = 16
name = "样本维护"
owner = "各镇街、增城调查队"
phase = "五年周期内"
evidence = "跟踪小区和住户变动，及时更新标识"
','首次制定');
CREATE TABLE restoration (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	restoration_id VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_restoration PRIMARY KEY (restoration_id)
);
INSERT INTO "restoration" VALUES('2022-09-01 02:00:00.000000','stat','r1','backup.zip','0000000000000000000000000000000000000000000000000000000000000000','2022-09-01 02:00:00.000000',1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE role_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_role_assignment PRIMARY KEY (account_id, role, version), 
	CONSTRAINT ck_role_assignment_role_is_known CHECK (role IN ('statistician', 'supervisor', 'enumerator', 'auditor', 'administrator')), 
	CONSTRAINT fk_role_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','stat','statistician',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','sup','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','town','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','enum','enumerator',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','audit','auditor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','admin','administrator',1,1);
CREATE TABLE sample_household (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	is_drawn BOOLEAN NOT NULL, 
	for_household_id VARCHAR, 
	reserve_rank INTEGER, 
	inclusion_prob_stage2 FLOAT, 
	CONSTRAINT pk_sample_household PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT ck_sample_household_inclusion_prob_is_one CHECK (inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1), 
	CONSTRAINT ck_sample_household_drawn_or_reserve CHECK (is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)), 
	CONSTRAINT ck_sample_household_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_sample_household_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_sample_household_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT uq_sample_household_draw_id_ea_id_rank UNIQUE (draw_id, ea_id, rank), 
	CONSTRAINT uq_sample_household_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
CREATE TABLE screening_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	answer_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	n_persons INTEGER, 
	income BLOB, 
	residence_type VARCHAR, 
	floor_area_m2 FLOAT, 
	outcome VARCHAR, 
	screened_at DATETIME, 
	source_name VARCHAR, 
	notes BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','cff4da58-a6ca-4282-998b-91645a791f2b','440118001001001','44011800100100100101',1,'001','01','in',3,X'343232313134346194B24139BA952014D34547952B41038EE3484C5713E56DFD7BC40F28D7A94889BF52CD0582',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','614234fd-a199-41fe-bbae-ce7808960e0c','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461DF1FF56ED6BAD2B13D3D15A9FA0CDDA2AD93D8425EAF69C5CFE80AA27C40D916687739AB0D',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','cd72f173-5f4e-4161-bccb-27a625a1d5c5','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461C78AD95A8AF39C9BE4066BEF30572D32E105FC5137A51AF9E2C154141D6364EBA7205ABFFA',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','a88f4acb-f953-452e-88c7-82f79be096b1','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461AD2B10C775F7CF773DA6D346F514B9E92AAD4D4CBB0FB94448C3E49A8D29D15BE11B58B4E9',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','86ed6c52-a265-4649-b8cb-3e78a3f639b5','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461B8223BB2EDD725F1B62A85A8F9A5D38B9B2863657FB8CBFCD8CFE8E2A716701FDF76AB611E',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','2e53adb8-66a4-4628-a61e-470f718f19f0','440118001001001','44011800100100100601',1,'006','01','in',3,X'343232313134346190F6C29D0DA89B38094FDD3C32FCE09C8470EDAD7F89D464E9E93CC4BF5513F2DBF6E3216D',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE session_revocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	revocation_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	n_sessions INTEGER NOT NULL, 
	CONSTRAINT pk_session_revocation PRIMARY KEY (revocation_id), 
	CONSTRAINT fk_session_revocation_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "session_revocation" VALUES('2022-09-01 02:00:00.000000','stat','v1','audit',0);
CREATE TABLE setup_code (
	code_digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	n_failures INTEGER NOT NULL, 
	CONSTRAINT pk_setup_code PRIMARY KEY (code_digest)
);
CREATE TABLE sign_in (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	sign_in_id VARCHAR NOT NULL, 
	account_id VARCHAR, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (sign_in_id), 
	CONSTRAINT ck_sign_in_outcome_is_known CHECK (outcome IN ('succeeded', 'wrong_password', 'unknown_account', 'not_active')), 
	CONSTRAINT ck_sign_in_account_unless_unknown CHECK ((outcome = 'unknown_account') = (account_id IS NULL)), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "sign_in" VALUES('2022-09-01 02:00:00.000000','stat','s1','audit','wrong_password');
CREATE TABLE substitution_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	substitute_household_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_substitution_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT ck_substitution_decision_substitute_when_carried_out CHECK ((state = 'carried_out') = (substitute_household_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_substitution_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_substitution_decision_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_substitution_decision_cycle_id_substitute_household_id UNIQUE (cycle_id, substitute_household_id)
);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','69d62a09-fcf7-4e42-b086-d71e905590fe','4712b447-5028-4745-b03a-44de5578e613','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','69d62a09-fcf7-4e42-b086-d71e905590fe','4712b447-5028-4745-b03a-44de5578e613','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
CREATE TABLE substitution_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_no INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_persuasion INTEGER NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_substitution_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_substitution_request_n_persuasion_not_negative CHECK (n_persuasion >= 0), 
	CONSTRAINT fk_substitution_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_substitution_request_cycle_id_household_id_request_no UNIQUE (cycle_id, household_id, request_no)
);
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','69d62a09-fcf7-4e42-b086-d71e905590fe','4712b447-5028-4745-b03a-44de5578e613','440118001001001','44011800100100101001',1,'unsafe',0,X'34323231313434614C796FA979F1F42A4FF8D465BF9DDBF4F8E10069E9078BC48221D239FF76B31248A312905D041F49543D13DD4E8C69D246CE63539FFA898FB7');
CREATE TABLE training (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_trained BOOLEAN NOT NULL, 
	trained_on DATE NOT NULL, 
	topic VARCHAR NOT NULL, 
	CONSTRAINT pk_training PRIMARY KEY (cycle_id, account_id, stage, version), 
	CONSTRAINT ck_training_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT fk_training_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_training_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
CREATE TABLE trial_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_trial_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_trial_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_trial_decision_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','36bc0b5c-5e99-40ae-991a-7236b29f0b98','440118001001001',1,'2022-11-01',X'3432323131343461CFE5C343B034ACD6EFF08747D02670BC919B78C2705E3DEE3EB802F54539FFC55301B53228');
CREATE TABLE unmasking (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	unmasking_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	fields VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_unmasking PRIMARY KEY (unmasking_id), 
	CONSTRAINT fk_unmasking_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_unmasking_n_rows_not_negative CHECK (n_rows >= 0)
);
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','69d62a09-fcf7-4e42-b086-d71e905590fe','u1','440118001001001','440118001001001','address',1,X'3432323131343461B561663C2F43349F85030A795FAFAEBC614AABCB3539BCFBABA3F2417AEFBBD21F75');
CREATE TABLE user_session (
	token_digest VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (token_digest), 
	CONSTRAINT fk_user_session_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
CREATE TABLE visit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visited_at DATETIME NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	attempt_code VARCHAR NOT NULL, 
	next_appointment_at DATETIME, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	accuracy_m FLOAT, 
	is_mock_location BOOLEAN, 
	photo_digest VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY (visit_id), 
	CONSTRAINT ck_visit_attempt_code_is_known CHECK (attempt_code IN ('agreed', 'appointment', 'undecided', 'refused', 'do_not_come_again', 'no_contact',  'no_access', 'not_found', 'vacant', 'demolished', 'moved', 'unable', 'unsafe')), 
	CONSTRAINT ck_visit_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_visit_accuracy_not_negative CHECK (accuracy_m >= 0), 
	CONSTRAINT ck_visit_lat_in_range CHECK (lat BETWEEN -90 AND 90), 
	CONSTRAINT ck_visit_lon_in_range CHECK (lon BETWEEN -180 AND 180), 
	CONSTRAINT fk_visit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','69d62a09-fcf7-4e42-b086-d71e905590fe','b643485c-c9b0-49e9-b2df-c5f007b9d808','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461C655F689C839A02B272030789EA2C264DDD24BB704C4CBB12B9D68F2C9A0C23117D87707A33BA689900C87D3AEAC60F31A88A2874B01B39FBB');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','69d62a09-fcf7-4e42-b086-d71e905590fe','133cce9a-34a6-47d3-b462-57b6720f3397','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346105CC636DD6C07A2FB4DF77586D54BF009E0A96E8DE22890B1F7BD79FC379BC627FBCF0915F9AEB33CBCE3189B1395B2A5E261CFB3C0021F891');
CREATE INDEX ix_ledger_entry_subject ON ledger_entry (subject);
CREATE INDEX ix_ledger_fact_sequence ON ledger_fact (sequence);
CREATE INDEX ix_frame_import_cycle_id ON frame_import (cycle_id);
CREATE INDEX ix_frame_unit_cycle_id ON frame_unit (cycle_id);
CREATE INDEX ix_finding_cycle_id ON finding (cycle_id);
CREATE INDEX ix_finding_source_id ON finding (source_id);
CREATE INDEX ix_area_draw_cycle_id ON area_draw (cycle_id);
CREATE INDEX ix_enumeration_area_cycle_id ON enumeration_area (cycle_id);
CREATE INDEX ix_listing_cycle_id ON listing (cycle_id);
CREATE INDEX ix_building_cycle_id ON building (cycle_id);
CREATE INDEX ix_dwelling_cycle_id ON dwelling (cycle_id);
CREATE INDEX ix_screening_answer_cycle_id ON screening_answer (cycle_id);
CREATE INDEX ix_screening_answer_ea_id ON screening_answer (ea_id);
CREATE INDEX ix_list_lock_cycle_id ON list_lock (cycle_id);
CREATE INDEX ix_commitment_cycle_id ON commitment (cycle_id);
CREATE INDEX ix_draw_cycle_id ON draw (cycle_id);
CREATE INDEX ix_sample_household_cycle_id ON sample_household (cycle_id);
CREATE INDEX ix_visit_cycle_id ON visit (cycle_id);
CREATE INDEX ix_visit_ea_id ON visit (ea_id);
CREATE INDEX ix_visit_household_id ON visit (household_id);
CREATE INDEX ix_substitution_request_cycle_id ON substitution_request (cycle_id);
CREATE INDEX ix_substitution_request_ea_id ON substitution_request (ea_id);
CREATE INDEX ix_substitution_decision_cycle_id ON substitution_decision (cycle_id);
CREATE INDEX ix_substitution_decision_ea_id ON substitution_decision (ea_id);
CREATE INDEX ix_account_opening_ea_id ON account_opening (ea_id);
CREATE INDEX ix_trial_decision_cycle_id ON trial_decision (cycle_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_user_session_account_id ON user_session (account_id);
CREATE INDEX ix_export_cycle_id ON export (cycle_id);
CREATE INDEX ix_unmasking_cycle_id ON unmasking (cycle_id);
CREATE INDEX ix_unmasking_ea_id ON unmasking (ea_id);
CREATE INDEX ix_photo_cycle_id ON photo (cycle_id);
CREATE INDEX ix_photo_ea_id ON photo (ea_id);
CREATE INDEX ix_job_requested_at ON job (requested_at);
CREATE INDEX ix_job_state ON job (state);
COMMIT;
