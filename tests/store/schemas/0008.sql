BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461B31992D9006B14645A60960A98A5D9AFB4FAC82883939F8C1B13ACBE00D8C79AAAE0',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434617456C62AE03A2F35C9D4AA82A8FDD45A8B58BD41A49C9739BB1876B61ADBE5389193',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'343232313134346105A9B25B689C40A09C5E318A17D5A52ED123BFDC49A30D7FE8F69451A393190E40A529C76D',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'343232313134346110CC776945701DC288819D696C12FA01996AAA6B8446E2D90FA2399C396615CE4054C0C2DD',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'34323231313434613851E76B8F87857847AA84F88607F951B4FFC00D04BCDA5317ACEA65357CEA224FFD',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461EEF4A3D1A2A39FA2070E4C5F93EC76E804A2152FF2B92BE19A480482CB06248BFAE1',NULL);
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','9e3b169e-5423-4b43-80c8-20083a59f40c','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611AC14690EDCB7BD186678929CE1A91A580A9AF6CE1C803FEBEF020C79BA6801DD4A527CB24D9D36101F7A4F459C1E57A48BB72781309A5C1B1A8998F6C1587');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434612E292F2DC41EE637D8FCFD74F3D9549AC3E717BEFD6E45D5D805BC947421D4CAE76B6BA67023BF3B48E8FBC917A9ACA0FCF6E5D17E5F2FD27ABF763EA157BC');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461A5AA087C58BC1005DE68C1DC2D9233129002742077500C77E55762F4B67F230A5422EEAD881C4225966A3D61E79A2DCAAD1CA8CA1E60316D12D4ED0EFB248F');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461777984CE613ACB4BE119F362C35D3A47EC317C2E33E18A2EE848B3D4EB045D144F166F87E6DD82265DC1FD76F5AD928F1CF94A411161FACA2852632A8BA793');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346137EB99B2B9A0E431887E4FF305F564D3E1A92D58E97691CC313173B7BCF8FDFED72E9AFB7FCBA383DC129B8E7203B2F11EF9D09689AA9A841A14E3B6423208');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346184A1A5FAE6671183BECBE7AE4C9E3F71D509CEEA808F5AF24C3802EDDB90DE8EA669E462890291796799626185908FE7F233F6E9F35CC50797067ED1EDB4C4');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','9e3b169e-5423-4b43-80c8-20083a59f40c','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','923263d8-6d6e-4ae6-9373-3d9595707786','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','account','2493879bdec205f4371121591e8b95081e83ed77fea859ac186330a56850f3ae','0000000000000000000000000000000000000000000000000000000000000000','cc7baa4ecc078a485a0d7c5845b4e4b0bf633d7595437975c557710bdb2de6fe');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','cycle','46c460bf34601291be38fd26742f1f3b12cd7a6b3140c2c1754c5603908f19fc','cc7baa4ecc078a485a0d7c5845b4e4b0bf633d7595437975c557710bdb2de6fe','7245434eeada64bf6b3c4426cea2538ab9f7de193d9acadece08cdf47803bebf');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','key_rotation','6c16b154795de894e1909fb57389c0555596618a651ed7114e5dd9fa1522f3a5','7245434eeada64bf6b3c4426cea2538ab9f7de193d9acadece08cdf47803bebf','6688fcf42dc072cf60cf8389cb15bdfe506ca8c59b4f10c3c1a4d1f010db75c6');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','restoration','038d34560f42a789162b660a39be95eca313d0658ed8c0ee80347fdc055b2bb8','6688fcf42dc072cf60cf8389cb15bdfe506ca8c59b4f10c3c1a4d1f010db75c6','487e1f9589addd513b1a91d438842cb53674c73a6b18358f774f280fbde3dca8');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','account_activity','025a8d0a4ec6555d280f468e14519cc6b4fc808ed730866c20b6e55161753fbb','487e1f9589addd513b1a91d438842cb53674c73a6b18358f774f280fbde3dca8','d61407afd104cbbd34ed6ef3276e9f40a8fed31dbc892837b27af4727b2e06d1');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','account_opening','86d960fd53a9d744380c379e45015e218df12d49ddf46e68305a200169de562a','d61407afd104cbbd34ed6ef3276e9f40a8fed31dbc892837b27af4727b2e06d1','1aa449524e9bad83451c7ed5477c1350af848d0f7b025330aaeb1276b0b48f33');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','commitment','e76a0b0f844a6151e8436c317ac7fcb6241a238f2cdeee87cecd47c23a872561','1aa449524e9bad83451c7ed5477c1350af848d0f7b025330aaeb1276b0b48f33','67f0df5a16af38268bb318ecff79338e17ff6476949b67b283f251f39b44447b');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','export','edca61133dc62e418a9c4121dd165fdca3fe194da8cd87f0635b1f5b29b67f3b','67f0df5a16af38268bb318ecff79338e17ff6476949b67b283f251f39b44447b','485eb2077694208ab54cc0db1589de9e2bf20a62c71565453d1b6f40477d0ee9');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','finding','e81c75286edb38991f987782a1589a69b07c2218c7bd582c95183d858c43a03f','485eb2077694208ab54cc0db1589de9e2bf20a62c71565453d1b6f40477d0ee9','43a91c7f67762509c75cd79cd1d7856c5ff34bf8df9f2fd73e2a48d3016a8809');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_import','ca1d23e9810ebbd12a65d96ed6be87979d7bbe1051c75be630fd9d8a9c9be9f5','43a91c7f67762509c75cd79cd1d7856c5ff34bf8df9f2fd73e2a48d3016a8809','ffbc6747904a892539f93f91c76d1000374a1c0642ac82bf5591d1bc8b2df677');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','list_lock','bc7e3432208f7db129135bbb74ce8b0482d2c621c4f3adb1cf1417c8d80c1d18','ffbc6747904a892539f93f91c76d1000374a1c0642ac82bf5591d1bc8b2df677','1674766ffb9e4fa1a7fb496079aedfd78133bfd11f4e924beb288b2096caa9dc');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','listing','8c9fd357a47b743f2c0fc54522d37dab76293fc924a53e35a87a993835ee09a8','1674766ffb9e4fa1a7fb496079aedfd78133bfd11f4e924beb288b2096caa9dc','9a2ef445e08ae8cabf239872bcf74e94d958f1d31d9ab472f4a47f03a8f499d0');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','password','04d3206f2b3f4b31eeb42065a51ca4d3c934180967c57b72d742d59526f15ac2','9a2ef445e08ae8cabf239872bcf74e94d958f1d31d9ab472f4a47f03a8f499d0','a2d05bec252f6196a410cadcb4a9792d3e881aa06c2b951d0a784f7a684d4c5c');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','photo','df472d7563e6e84914e119a36b15f894440e88a11100a8f3636a2e8a471a1672','a2d05bec252f6196a410cadcb4a9792d3e881aa06c2b951d0a784f7a684d4c5c','31320af8dd6cb194abe414c3e95edd4bfb9a33cd66d2c67343c4209d740da44c');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','place_assignment','65ee0e57b439e580549f7ae7ade9ab3da7856b2c9988f78bbbcd0190eb75426b','31320af8dd6cb194abe414c3e95edd4bfb9a33cd66d2c67343c4209d740da44c','237319b66590e413f56385d6fe5cccdd4db32bfcf11785351c923016ea987880');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','plan_version','92afafc7aec753f924775460bea4dc033aa6ab56e19414ebb4ce9786caee5af3','237319b66590e413f56385d6fe5cccdd4db32bfcf11785351c923016ea987880','1b1b8ef55268e1210c492a4fa23281717cd702755d7db6b362bf58a4476a4599');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','role_assignment','682d6d8a42b619648b87ce0d8b8018f9f0f766fb56864e183930ac16c2919fe1','1b1b8ef55268e1210c492a4fa23281717cd702755d7db6b362bf58a4476a4599','bbea646d42676001fc73491b0ad9658f982cece55a45cb2b3b36781e8015125d');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','screening_answer','6ffd662a9b7eb6dc78eb41eb958a0592bdb0dab12a3fdc4a9d55ebeeb85055ae','bbea646d42676001fc73491b0ad9658f982cece55a45cb2b3b36781e8015125d','8300ce297d880f4ceccb38513a769cda45e11d754b418bb3debc6cc30ffed019');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','session_revocation','d691dd95bc9f29f4b74529abf0ee89edee7929e6473ed4868467b5e1b0500080','8300ce297d880f4ceccb38513a769cda45e11d754b418bb3debc6cc30ffed019','2ca684ac6dbe12a2a65e7dceb9d75b1619d10baf358d94de8f6d08a3632a976c');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','sign_in','4c59cc5b0b040b6475a8b4c69c69d172898905085ca8c2fce1e5c9fa4c9402b1','2ca684ac6dbe12a2a65e7dceb9d75b1619d10baf358d94de8f6d08a3632a976c','f1ac3bfa4ec79979a4de5368dca6c0c0ada92bd930fd33500c5ef803b8e4c922');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','substitution_request','76f8120348f9513a873d3e8bbb4af176dbbc0f836182a76eea94b53faea00fa7','f1ac3bfa4ec79979a4de5368dca6c0c0ada92bd930fd33500c5ef803b8e4c922','8a1e572addcc1b0be9c5972e3acd7db17e682247583abb8832b434e54e89def5');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','training','f33513da73d1d4309fff820daa110268287b25b9575a8f7832561b4b6af480be','8a1e572addcc1b0be9c5972e3acd7db17e682247583abb8832b434e54e89def5','fd8cbc9870b9a04b81ea64f6df0af669337e08770023bf22c4bdeed8af0ab251');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','trial_decision','0be7114622babccfd0ebbf0d401c2070deac2d7163b688e72f2d7033542a3b7e','fd8cbc9870b9a04b81ea64f6df0af669337e08770023bf22c4bdeed8af0ab251','0ecda578cbe1d25a0eb163d0a65dae59df07db953f33bdc32846142f21e51fe9');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','unmasking','b6d39fb56a9f5e84054903c89fd494ac837e5eda6c6c9538990d1ad6c141c5ab','0ecda578cbe1d25a0eb163d0a65dae59df07db953f33bdc32846142f21e51fe9','1d6746574b14e1d22fb6caf442b8d62e077e61fac67c2c80da7e8250b3c508cc');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','visit','784854a9f985d14701ec8461c1284c0dd6fe28bd1346b2b1d2d3db8656490c17','1d6746574b14e1d22fb6caf442b8d62e077e61fac67c2c80da7e8250b3c508cc','35777f3b841f457da013d3a3caa77adf630d80e83a0693df6c3afab0449fa2bf');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','area_draw','845dee8309c7ee554cb386cffef023250982feca725fa57aca11950268251c5d','35777f3b841f457da013d3a3caa77adf630d80e83a0693df6c3afab0449fa2bf','5a8196faa9f82fadcab09849851f75621b19c9ca4e48a2f260ea9ccdb3c4f0c9');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','building','8350011233a696308578a2e0419f6e43b2044d74f448db61e5540d123f21ce92','5a8196faa9f82fadcab09849851f75621b19c9ca4e48a2f260ea9ccdb3c4f0c9','429629a3db2d5c198d7cb57626a698fb371f89f36dc0bd77167d8228e9d03759');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','draw','0b8785386fb657dd857a689401ccb7f074a01dc60ee57381db22140157ab3836','429629a3db2d5c198d7cb57626a698fb371f89f36dc0bd77167d8228e9d03759','3b06ed701cddf767460159a07ddce8c3eac6c95099e224805155a5809de8957f');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','dwelling','684d933fccd5b271181383c4c9ad4860698faf66ff40ee0a5949c45adb118659','3b06ed701cddf767460159a07ddce8c3eac6c95099e224805155a5809de8957f','7eb709193ce1de7fab151d4a4ec1b281a8920377eb00b190cbeb9c5d722d23cc');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_unit','de08afded45d0cc7b721d2f0808de1dba69b51f9b7cb3fea4e325a789c51af51','7eb709193ce1de7fab151d4a4ec1b281a8920377eb00b190cbeb9c5d722d23cc','834259b023319c083d7e42d51174cecdb5502426e4beaafe8dad940f3a42960d');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','substitution_decision','2c0071879438bc1c6bd015f15421adbb88d231218dbcfefeb208638c7fa4a136','834259b023319c083d7e42d51174cecdb5502426e4beaafe8dad940f3a42960d','ec661625514535f36bac1fef8a48d9ad98ded0278270b408f95adefe3a524e53');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','enumeration_area','bf4b40c6e14e669b233c6c7b63154d8412df50b73258d10f12c6f49c2014049e','ec661625514535f36bac1fef8a48d9ad98ded0278270b408f95adefe3a524e53','719cf9ce983af014ad58914ef4eb2a069b853f125c0ed953027c166197b2cb5c');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','sample_household','fb8dd7b870fd9ef0e6ac93a380ba98473011ee2318a02cd9bef476740c54a7e2','719cf9ce983af014ad58914ef4eb2a069b853f125c0ed953027c166197b2cb5c','d7b3feb3696809d8dbf09657466143a85c001e55f1571446ecd33b20f3e4a48a');
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
INSERT INTO "ledger_fact" VALUES('cycle','9e3b169e-5423-4b43-80c8-20083a59f40c',2,'80f25c3bf54e3c8629bb6ad12555b3ccea6c76e9e9fa7481bfc6a4c04498742e');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_opening','9e3b169e-5423-4b43-80c8-20083a59f40c|44011800100100102001',6,'a130ee64116efb0f13e569e7de0e45e0633e3adc160173a5af228759d54c2604');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'7af05f0ab7b1a27b5f662351578f2a9e28b94804e6b73a42357588ed37f2fff7');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'53b62b52976aaea6165d1d23e0e979ffc689ab7616e34c6219f177ab4dcb8f8b');
INSERT INTO "ledger_fact" VALUES('finding','923263d8-6d6e-4ae6-9373-3d9595707786',9,'d53d86176b1af4e4f76ae62c65f93eac0d259c7daad58b67e29d20a2b19e2e0c');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'ce08c3ed19220158267217308ab4d728ebc9186e7c571c945964804ed6d270fd');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'ddd77a2b3c4664c6b78240eb5e9c01d4049a9d00a529da4fcda1395eccdb1e19');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'2ff74bdf64c840dea405b29ca30d8881c7d1b47c038438226de38d6a139e19c9');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'23185665aa21cc58b9bf014d3af7ed3f3e9a6f8aa70d7c34fd0da009f166aa99');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'9e89a394e6a0dc238085bb00da45adf80e53a450ec4efb956f9fce536a4c0547');
INSERT INTO "ledger_fact" VALUES('plan_version','9e3b169e-5423-4b43-80c8-20083a59f40c|1',16,'5e63c7e2a8b80fb196d5a21fb5894a55c2fc836d85209623e879d0e33da091ee');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','7d6e73ad-b7ac-4a62-9f70-9161eede3b4e',18,'7324072e9f7a3b929185ce41f16c3cfe1244579b86232f28e00b4c5dd93fc80f');
INSERT INTO "ledger_fact" VALUES('screening_answer','86867810-a15f-4d6e-9609-67995637e96a',18,'52f7a9afc77433ebe5c02d047234e59417bbbb582df6d80defbf2acc185c8685');
INSERT INTO "ledger_fact" VALUES('screening_answer','f545d19a-c14a-4ec8-98dd-6729ddd520d6',18,'3bb59f09988d9bd74f96867c3b7fcd4e00c1b0abedb59f7be8b55feab3d9b03e');
INSERT INTO "ledger_fact" VALUES('screening_answer','8ad06d87-0259-440f-a1a0-8bd47f061232',18,'0307d2ae463b92afe7e7dd958a015c51c21d42f4d4a45b3b675a91064b976fd2');
INSERT INTO "ledger_fact" VALUES('screening_answer','0ff1d0b8-7308-4d88-8ca6-659032f1c16c',18,'68e86e2900c0c8cf4c52ff7db8f5d5a45df170b9c7062ec438afa3c083a92b16');
INSERT INTO "ledger_fact" VALUES('screening_answer','56f90b8c-849c-4f33-b284-a4a99db90724',18,'3518a7aadd504ffcf38a68cd889ccf5d93e6c2b1be3c3360af39133f3d08898b');
INSERT INTO "ledger_fact" VALUES('substitution_request','12ad2825-e143-4dbc-8f25-af777832e942',21,'59a083ede2e3ae6a4b7f76c6893db709a4c8d4250ade6b738b0b233bbc100951');
INSERT INTO "ledger_fact" VALUES('training','9e3b169e-5423-4b43-80c8-20083a59f40c|enum|listing|1',22,'4a53fe573d7df2ff0e755cb482d212c4a59bd8948312302f9897edc4a3937db3');
INSERT INTO "ledger_fact" VALUES('training','9e3b169e-5423-4b43-80c8-20083a59f40c|enum|screening|1',22,'67decd5338194384c8a3d1c6a2443d51aa90e263ee91380a0659333031a3fe55');
INSERT INTO "ledger_fact" VALUES('training','9e3b169e-5423-4b43-80c8-20083a59f40c|enum|placement|1',22,'ce481c2db9659ccfc317e2447d4870969237329eb0dd98b86417b11f854ac2b0');
INSERT INTO "ledger_fact" VALUES('training','9e3b169e-5423-4b43-80c8-20083a59f40c|enum|bookkeeping|1',22,'ba0151a18adecf9dbed25bb4d177a71e9c823f0e591136f75bf8cda8d501a8fe');
INSERT INTO "ledger_fact" VALUES('trial_decision','33d1c8c5-a03d-4624-b299-d7497795aee9',23,'19b9218679d4f8296572252652336393e2145c4d12c8f44bb81bc82c8b2307d4');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'9960980905471c8a438df9f74dd3fcd818e62cc2a81be02ec15ff8b83a2f6c19');
INSERT INTO "ledger_fact" VALUES('visit','158acbb9-42cd-4be7-924a-81c314ff3f01',25,'84d91d637dc58b72ece200cb88aff6e8e69a60d70bf97445ca8acdea41960ef4');
INSERT INTO "ledger_fact" VALUES('visit','9b4afd09-896e-4116-a90e-66094b149621',25,'063640670d718a58b05194e532c3b497f87dac2de38f010668f32f029386b18d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'2e7c85fd74c71b42fffbfc25763e5c33927fbdfc77d137b9e476bd95bb642d06');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'7410b41e2fee0e6846f2a55fe96d0f2272129cf5fe238317595f78c973bab0c3');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'5122a92e997c5ef821713bc1d125fc1825d0512f9307d46af044dff8097edd6b');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'59598ebda8d09ed571410baf37f371b245dcd4df6320886cc3151ddc46745c53');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'c9d1b60b329e8548c2b81ab5ddd95341b95ae1eb256b165c920afdac29249319');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'27b4d155ad9cbf7b959a2d6454357bd22bd3c0ff76856e3ffd0070fe5bf39178');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'33e7ba0578212f3bdbdd12cd7841bfc7e19a012683fc1666882bfe909cee9620');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'40ebb0f1037658e096a9f2604dc0f4388d907adb477e6c39067e3be6af138ab4');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'17a203fce89b7a5661800fa11ed4c5afb7412cd10dad9749cd01716e9690fe84');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'3edf0276554605b41a1fd4bcf8d48275a47c06f4329dc451adcdd33958acf856');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'ebefd264c1677433ecaa2866889891e5081bb5435103866cefeed85d0bcd4b85');
INSERT INTO "ledger_fact" VALUES('substitution_decision','12ad2825-e143-4dbc-8f25-af777832e942|approved',31,'10e64aa0e324da98565234a44fd90e38748eb272d1c11ce255fb37b1feab128f');
INSERT INTO "ledger_fact" VALUES('substitution_decision','12ad2825-e143-4dbc-8f25-af777832e942|carried_out',31,'556f437c213cd5da9926a35a845d655ba51e7c41125db5492cc5f5069c73c28c');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'fdc26d58fdec08797d1be90c135e45f384cac12428232d829106cef23bc8d27f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'4e470579835d800a6bedd67dbb594c69cd3a885468ae5456629d10290a37cbc2');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'d54594ddabd28d566be0b233237e479ba27ebc24d42e63c80838b48dfed1a68f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'cc7ada2ac3983de93f8b1688374cd5d389feb5fb38a56fc7cf3339419bcf2ec8');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'35218f0a075b20fbf68430afe6e297002225fd533f7ab8d876a8f46aff801e49');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'0e6430f2abbda05a82f09bf558645f7791c73fd86f30f02101faf603db3d6c43');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'c39d72b7e29a27acfe50832f435f8c562a403fdb6d381459e0e075c6eb17e65a');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','7d6e73ad-b7ac-4a62-9f70-9161eede3b4e','440118001001001','44011800100100100101',1,'001','01','in',3,X'343232313134346128A80113E48501E63F3EB5C13D77B6D2A2700D73DD81759B6D628742A84989E07D6CF1FA38',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','86867810-a15f-4d6e-9609-67995637e96a','440118001001001','44011800100100100201',1,'002','01','in',3,X'34323231313434610B07A2B4E282BB36C746D41AEA748FA585469A0D5DBF8A21FC37DCEB8A07A27C986258ED43',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','f545d19a-c14a-4ec8-98dd-6729ddd520d6','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461B4261328A6EE48CCF58CB8B4CB5E75097E9E1BEA7CDBACB0A1CCD237B717A8295B3624DE37',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','8ad06d87-0259-440f-a1a0-8bd47f061232','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461628F74ED197291C65F99910D16F04AD59A318B17142E2432A0BB03829B18812A3BDF16FE7E',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','0ff1d0b8-7308-4d88-8ca6-659032f1c16c','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461B3D44865FE3F10FFB3C33D1FE02C4770BD19E168D7CA18F0F0C5BB5EDA8C6865810BD3705E',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','56f90b8c-849c-4f33-b284-a4a99db90724','440118001001001','44011800100100100601',1,'006','01','in',3,X'34323231313434614A3A92E4479AAF67A306861996D734DE31C04CB6ABCF4ECC30FF62063994344DE6C6F85134',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE session_revocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	revocation_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	n_sessions INTEGER NOT NULL, 
	CONSTRAINT pk_session_revocation PRIMARY KEY (revocation_id), 
	CONSTRAINT fk_session_revocation_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','9e3b169e-5423-4b43-80c8-20083a59f40c','12ad2825-e143-4dbc-8f25-af777832e942','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','9e3b169e-5423-4b43-80c8-20083a59f40c','12ad2825-e143-4dbc-8f25-af777832e942','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','12ad2825-e143-4dbc-8f25-af777832e942','440118001001001','44011800100100101001',1,'unsafe',0,X'343232313134346101B080EDE8FD635485E6FDA19A30175E8FC4C1C0943E6BF5D9A79B732D82A96757C3A4D319087F67C9DCA5777B61594704F706C05DD6CABF59');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','33d1c8c5-a03d-4624-b299-d7497795aee9','440118001001001',1,'2022-11-01',X'3432323131343461E4A51C21F6CE9032640EA472683AFA2D4FC906E0F478997756E4C83B55A67B1357461C3832');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','u1','440118001001001','440118001001001','address',1,X'34323231313434619C7078C56F531AB933AE57A0E08981D5B083F24CCF0466A43AAB187A638B9682D180');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','158acbb9-42cd-4be7-924a-81c314ff3f01','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461C113C4C9BDD988356657895B939379D226EECF4EDA8CFE3642480F0512D1F958188334EEE3DBEB37A353A72D0B987C170BF1AAA39D0A3031AE');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','9b4afd09-896e-4116-a90e-66094b149621','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434617A2922F7206EFBFE8457C8DD248D0F69E1F7C59BFC2A3DB7463DFF1DF543CBD3FFE356EE381F9344AF7FFA1985591A4D99ACBE8337FC377AD7');
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
COMMIT;
