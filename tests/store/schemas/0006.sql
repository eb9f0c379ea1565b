BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461B249D58876ED1D11DE29F1E77F4C9EFA6B6936EED1C4928893F98EB50102177D3DA3',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434613C4E84077EF52F57406052657C57E7175CEEF459C2D2A24E7B482371DF7553AFA1E2',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'343232313134346183E41A81CF0AD7F1D222434CF286FA042E16FAC582B92153B12F428561196C9D6053C21B90',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'34323231313434614A5FBF52C75FF3729E9B772275C30163C8A66BE61FCE581F653E99E5AD37B06EC474E44A17',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461463E5B1F9694A11449325782D6FEA5AFDF357CBE6F46E75FC43F525E3DB7445DE398',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461A3B874D2E48AD8F9C39CDD3DEF0565726C00B8A93DFEAA201DCA77105B605768E7EA',NULL);
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
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434613CD849A815DA785AE3025E19640CBCDE7AB210A711B228EEB42F6CB34CB23F28CBA2EFC818470A847CDEEF2CB249A1764F144A5413BE9B13B88E9543AF5919');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346184F0AA96960E1E531CAD39F38437EF608E6FDA9B623932A1A4ED95801F0B03D81B0BB130D81258C6324D1C2F38B179EE2F2E01BA5E79F60F75D051BBB848C0');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461D3A53C22EFE5CB18D0E07EC01853A7CCC57492B61E8D358EDE9C213B295A9239140348BFA46EC7CB242D0BCDF404605A63C9016591A9743FA971A0A05D2D97');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434615C49368476C19FD42494D1937F7559F79A67A94F5161F1BC6DBAB0E1B0C46D3947246EE39457D36BA17A6008C117D5548F9CF0C0C69E2532687B1D4694B81A');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461063D8CAD4B0B436CFD9530B75DC7526CF3C6543F83F68D46C91DF8D072BE8000635F0F4A726DEE37D105619837E079F8DF0E5F4274FC3AE26968C9D2936495');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461B9FF869925403943D0328358D862F0ED43021990F6C70EA966F0EEC65E3D03DFA570B59094D97350B88826668A24605B1F9AD2F83BDA151AAD24799BF18B8C');
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
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','account_activity','e89d5284532e1e1cb0ef07f525b2a68a619ffdf1364a982081b74115282918c8','7245434eeada64bf6b3c4426cea2538ab9f7de193d9acadece08cdf47803bebf','e950eae367ea94128d10b337dc6fd92fb1d874e6cfee382cdabecc79a2926398');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','account_opening','9a71b1d8065e6120f28d184804563587d8b78e5f182524578906f1614daad1cf','e950eae367ea94128d10b337dc6fd92fb1d874e6cfee382cdabecc79a2926398','8ab636e36671f572c039b593bc863d8491e0dca786e4f6a39b0987ffa0a9b531');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','commitment','f8b5cb649007e4110272f6adba735f902992cc5060bb13fbdd17def799673e78','8ab636e36671f572c039b593bc863d8491e0dca786e4f6a39b0987ffa0a9b531','e3ef8393c4f59127ff5438f8e46615c4e760e6cb96b83fb7c7d85e5070d8f098');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','finding','efec530f2a1ea1b90f31af6d18373aed5a5dadb5686bc60caa5e87fa76b5686b','e3ef8393c4f59127ff5438f8e46615c4e760e6cb96b83fb7c7d85e5070d8f098','5d055a57d12dfa28aac666a2f03c390a705a8b4c7c878fdadfd0fb30f32698b1');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_import','b7b2453abd0499c756199f5b9f8940ead3eee280088af1a3cb758afa87a4eb10','5d055a57d12dfa28aac666a2f03c390a705a8b4c7c878fdadfd0fb30f32698b1','09af4140c6e6e8e2b878ac5a1638c11286228e86d240cd1ea1457c1fa3e69c3f');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','list_lock','f956833c4473a12344fd22acbe1b1c06a12a883759177901e869ef4f047594d7','09af4140c6e6e8e2b878ac5a1638c11286228e86d240cd1ea1457c1fa3e69c3f','064cdaca4a1a4d64cd829ec0b3c69f689a8e3ea6e775c6ce2cfe1e4396635677');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','listing','d4f4e1ee81d10bf45f2cbc5d9d97466889f1e05883fa6fdab38ab069645d901d','064cdaca4a1a4d64cd829ec0b3c69f689a8e3ea6e775c6ce2cfe1e4396635677','21332cf25931789ce180517fd746a3a85a61040243ce0d799d99d6a44cd28eb1');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','password','d3ce6f73a0470e3e5760f3ac483264aae5ef96624b0ad59866a34f2589de0471','21332cf25931789ce180517fd746a3a85a61040243ce0d799d99d6a44cd28eb1','18eefd84ec558c9a919220a7ed93bc98447c18d2e40cc3884068a75601d7e2e8');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','place_assignment','73e202eeed8283527b94f73c5125ee879f76e165f6aa1c7a6f31b598d1c919fb','18eefd84ec558c9a919220a7ed93bc98447c18d2e40cc3884068a75601d7e2e8','00d83d4e47c767671be1b4eaf56753329574778c999cf576aea6fd1478c44e44');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','plan_version','75200d71c321d454a1710a7709553aaf2978214cf4c3f6f65ee7c5009a52678f','00d83d4e47c767671be1b4eaf56753329574778c999cf576aea6fd1478c44e44','c6ea9731b13abca8c1ded1489b764791986928a8f3f30bc05c3845e16bdbf468');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','role_assignment','508c1e24014c776b98cc8cae35cf1096a6f2749cc6a13d7dd08509103a516888','c6ea9731b13abca8c1ded1489b764791986928a8f3f30bc05c3845e16bdbf468','e3290d492859e8f8c937d136abbfda3b497e21c7ed62703e5169627aa7f38287');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','screening_answer','479ff3aaec0f12adc2fb5f379af4483228bad8213f7dd1813622ccda98b85491','e3290d492859e8f8c937d136abbfda3b497e21c7ed62703e5169627aa7f38287','27105be48b0fc6e0445ee7fd817a03c54b0dfa6a259e2565fc362e7c03f82118');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','session_revocation','69fd2a584ae7dde3516eb08d2c4edecbba629ef1df51459c8ef5e637aeb9c9ea','27105be48b0fc6e0445ee7fd817a03c54b0dfa6a259e2565fc362e7c03f82118','524877eba64f416ca2d0657b541019938a6deda5d1ec1ec62cad50a2e8b5ac82');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','sign_in','a760cb0d97ff666c821dad279197e62eb297456e7aee90f5c2546f310b70a764','524877eba64f416ca2d0657b541019938a6deda5d1ec1ec62cad50a2e8b5ac82','a507df4f3d1431b7571d9ef4a6f68d707cb9db5753d46b45c2f4123fed386495');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','substitution_request','e19c983523a0f808064a85868fba3b570ec8426d5047fd5c1feed8f12912488f','a507df4f3d1431b7571d9ef4a6f68d707cb9db5753d46b45c2f4123fed386495','01417f35f5e403d893376f23416f6ba282313e50d559f629231b9b00a94e6287');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','training','c2d2f52412f72fd437a7def177c49ee2aff375a276c0cb67129b19cb841cd94d','01417f35f5e403d893376f23416f6ba282313e50d559f629231b9b00a94e6287','2279eeedc532bafbbad00fb193702736b601395bfaef55d7e07c863c7648e258');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','trial_decision','55f9f05dc547ae9d0356d62ba1ca9d014032ab8f9439b3d0a15add29be1f9199','2279eeedc532bafbbad00fb193702736b601395bfaef55d7e07c863c7648e258','931543a1738ca9c93913bb81998136b3291baca7fae0159dc16a2edc6eeca3c2');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','visit','7962d2b4c14954a415fd010ec874ef8c9fdcb2dc01c766470904f255896fbc03','931543a1738ca9c93913bb81998136b3291baca7fae0159dc16a2edc6eeca3c2','715eca2c425010f3140d2b3b71b0456d3dd536292630400d58765c134537bfb8');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','area_draw','e59c76c457077a11072e652a1711ec75314af5d4a316c033d235016d8d732659','715eca2c425010f3140d2b3b71b0456d3dd536292630400d58765c134537bfb8','6b1430ef50891bd29816e437d6361dd6c743163a40368a1f100585b50511088b');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','building','5f647634992c458317d053152d4826750ef25481854456bc96eb1f2d82130285','6b1430ef50891bd29816e437d6361dd6c743163a40368a1f100585b50511088b','73a1bdb80c21a1d812499a66e75423b18ff81c7dc9471adf03b67deccfd0d98d');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','draw','e768407c4fa91eba839d7e9ed1849647bd12fe70259fd2f5d6341698bd7fed90','73a1bdb80c21a1d812499a66e75423b18ff81c7dc9471adf03b67deccfd0d98d','4e2eed52ae496648473b071b73dfa3f759ec78279caacde16945104a8996cb69');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','dwelling','2ee52510f3468cffcbaec3e2910a2a823f0d26e7a3c577c432b3bc5818dc875f','4e2eed52ae496648473b071b73dfa3f759ec78279caacde16945104a8996cb69','f58a2ef722deb72f34ad3373a522fd4fcff2dd543dac764ebddddd2522aecad1');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_unit','0598edeca87960ec1cdcaf3e37d6b106b2cd68e598e1da0ecbb8da0bc47d4b9d','f58a2ef722deb72f34ad3373a522fd4fcff2dd543dac764ebddddd2522aecad1','07ea76c426becec6d435a967ced222cd0e097b3267475fd59fa46181364595e1');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','substitution_decision','c3bc76ebc08b714916308bae5bc34c40b1ebd26906f272283291c6b97f116885','07ea76c426becec6d435a967ced222cd0e097b3267475fd59fa46181364595e1','b6238fd06c7a9892fbbb92916359e93c17d7b392da85124dcea38cc768d44aee');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','enumeration_area','b9680e8dace4416bf348d7222527a2b3c504c10137c92eba76b62548924132b8','b6238fd06c7a9892fbbb92916359e93c17d7b392da85124dcea38cc768d44aee','ae30a5783873efa5cd6c2ea312abf0841bf91349ef473bbe6985a325138212d0');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','sample_household','6a578d5d7b97983346ae4cfd1aca631c0c60ce659e2c6b0c7318a1e9ef389124','ae30a5783873efa5cd6c2ea312abf0841bf91349ef473bbe6985a325138212d0','42316326a7ff65561824321c1bfcf0610426cc3977df9e245d88fd7f4de96989');
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
INSERT INTO "ledger_fact" VALUES('account_opening','9e3b169e-5423-4b43-80c8-20083a59f40c|44011800100100102001',4,'a130ee64116efb0f13e569e7de0e45e0633e3adc160173a5af228759d54c2604');
INSERT INTO "ledger_fact" VALUES('commitment','c1',5,'7af05f0ab7b1a27b5f662351578f2a9e28b94804e6b73a42357588ed37f2fff7');
INSERT INTO "ledger_fact" VALUES('finding','923263d8-6d6e-4ae6-9373-3d9595707786',6,'d53d86176b1af4e4f76ae62c65f93eac0d259c7daad58b67e29d20a2b19e2e0c');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',7,'ce08c3ed19220158267217308ab4d728ebc9186e7c571c945964804ed6d270fd');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',8,'ddd77a2b3c4664c6b78240eb5e9c01d4049a9d00a529da4fcda1395eccdb1e19');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',9,'2ff74bdf64c840dea405b29ca30d8881c7d1b47c038438226de38d6a139e19c9');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',9,'23185665aa21cc58b9bf014d3af7ed3f3e9a6f8aa70d7c34fd0da009f166aa99');
INSERT INTO "ledger_fact" VALUES('plan_version','9e3b169e-5423-4b43-80c8-20083a59f40c|1',12,'5e63c7e2a8b80fb196d5a21fb5894a55c2fc836d85209623e879d0e33da091ee');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',13,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',13,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',13,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',13,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',13,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',13,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','7d6e73ad-b7ac-4a62-9f70-9161eede3b4e',14,'7324072e9f7a3b929185ce41f16c3cfe1244579b86232f28e00b4c5dd93fc80f');
INSERT INTO "ledger_fact" VALUES('screening_answer','86867810-a15f-4d6e-9609-67995637e96a',14,'52f7a9afc77433ebe5c02d047234e59417bbbb582df6d80defbf2acc185c8685');
INSERT INTO "ledger_fact" VALUES('screening_answer','f545d19a-c14a-4ec8-98dd-6729ddd520d6',14,'3bb59f09988d9bd74f96867c3b7fcd4e00c1b0abedb59f7be8b55feab3d9b03e');
INSERT INTO "ledger_fact" VALUES('screening_answer','8ad06d87-0259-440f-a1a0-8bd47f061232',14,'0307d2ae463b92afe7e7dd958a015c51c21d42f4d4a45b3b675a91064b976fd2');
INSERT INTO "ledger_fact" VALUES('screening_answer','0ff1d0b8-7308-4d88-8ca6-659032f1c16c',14,'68e86e2900c0c8cf4c52ff7db8f5d5a45df170b9c7062ec438afa3c083a92b16');
INSERT INTO "ledger_fact" VALUES('screening_answer','56f90b8c-849c-4f33-b284-a4a99db90724',14,'3518a7aadd504ffcf38a68cd889ccf5d93e6c2b1be3c3360af39133f3d08898b');
INSERT INTO "ledger_fact" VALUES('substitution_request','12ad2825-e143-4dbc-8f25-af777832e942',17,'59a083ede2e3ae6a4b7f76c6893db709a4c8d4250ade6b738b0b233bbc100951');
INSERT INTO "ledger_fact" VALUES('training','9e3b169e-5423-4b43-80c8-20083a59f40c|enum|listing|1',18,'4a53fe573d7df2ff0e755cb482d212c4a59bd8948312302f9897edc4a3937db3');
INSERT INTO "ledger_fact" VALUES('training','9e3b169e-5423-4b43-80c8-20083a59f40c|enum|screening|1',18,'67decd5338194384c8a3d1c6a2443d51aa90e263ee91380a0659333031a3fe55');
INSERT INTO "ledger_fact" VALUES('training','9e3b169e-5423-4b43-80c8-20083a59f40c|enum|placement|1',18,'ce481c2db9659ccfc317e2447d4870969237329eb0dd98b86417b11f854ac2b0');
INSERT INTO "ledger_fact" VALUES('training','9e3b169e-5423-4b43-80c8-20083a59f40c|enum|bookkeeping|1',18,'ba0151a18adecf9dbed25bb4d177a71e9c823f0e591136f75bf8cda8d501a8fe');
INSERT INTO "ledger_fact" VALUES('trial_decision','33d1c8c5-a03d-4624-b299-d7497795aee9',19,'19b9218679d4f8296572252652336393e2145c4d12c8f44bb81bc82c8b2307d4');
INSERT INTO "ledger_fact" VALUES('visit','158acbb9-42cd-4be7-924a-81c314ff3f01',20,'84d91d637dc58b72ece200cb88aff6e8e69a60d70bf97445ca8acdea41960ef4');
INSERT INTO "ledger_fact" VALUES('visit','9b4afd09-896e-4116-a90e-66094b149621',20,'063640670d718a58b05194e532c3b497f87dac2de38f010668f32f029386b18d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',21,'2e7c85fd74c71b42fffbfc25763e5c33927fbdfc77d137b9e476bd95bb642d06');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',22,'7410b41e2fee0e6846f2a55fe96d0f2272129cf5fe238317595f78c973bab0c3');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',22,'5122a92e997c5ef821713bc1d125fc1825d0512f9307d46af044dff8097edd6b');
INSERT INTO "ledger_fact" VALUES('draw','d1',23,'59598ebda8d09ed571410baf37f371b245dcd4df6320886cc3151ddc46745c53');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',24,'c9d1b60b329e8548c2b81ab5ddd95341b95ae1eb256b165c920afdac29249319');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',24,'27b4d155ad9cbf7b959a2d6454357bd22bd3c0ff76856e3ffd0070fe5bf39178');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',24,'33e7ba0578212f3bdbdd12cd7841bfc7e19a012683fc1666882bfe909cee9620');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',24,'40ebb0f1037658e096a9f2604dc0f4388d907adb477e6c39067e3be6af138ab4');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',24,'17a203fce89b7a5661800fa11ed4c5afb7412cd10dad9749cd01716e9690fe84');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',24,'3edf0276554605b41a1fd4bcf8d48275a47c06f4329dc451adcdd33958acf856');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',25,'ebefd264c1677433ecaa2866889891e5081bb5435103866cefeed85d0bcd4b85');
INSERT INTO "ledger_fact" VALUES('substitution_decision','12ad2825-e143-4dbc-8f25-af777832e942|approved',26,'10e64aa0e324da98565234a44fd90e38748eb272d1c11ce255fb37b1feab128f');
INSERT INTO "ledger_fact" VALUES('substitution_decision','12ad2825-e143-4dbc-8f25-af777832e942|carried_out',26,'556f437c213cd5da9926a35a845d655ba51e7c41125db5492cc5f5069c73c28c');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',27,'fdc26d58fdec08797d1be90c135e45f384cac12428232d829106cef23bc8d27f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',28,'4e470579835d800a6bedd67dbb594c69cd3a885468ae5456629d10290a37cbc2');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',28,'d54594ddabd28d566be0b233237e479ba27ebc24d42e63c80838b48dfed1a68f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',28,'cc7ada2ac3983de93f8b1688374cd5d389feb5fb38a56fc7cf3339419bcf2ec8');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',28,'35218f0a075b20fbf68430afe6e297002225fd533f7ab8d876a8f46aff801e49');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',28,'0e6430f2abbda05a82f09bf558645f7791c73fd86f30f02101faf603db3d6c43');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',28,'c39d72b7e29a27acfe50832f435f8c562a403fdb6d381459e0e075c6eb17e65a');
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','7d6e73ad-b7ac-4a62-9f70-9161eede3b4e','440118001001001','44011800100100100101',1,'001','01','in',3,X'343232313134346133E55A06D2A82E82414540F1F4D3B985F27EF9557D5AB2A834926557FFF81FFC6EFCF25155',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','86867810-a15f-4d6e-9609-67995637e96a','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461D4224D86999274DACBD855BB87FE48022FB2A8EA7F38142F956FDD70F83394C9607259C113',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','f545d19a-c14a-4ec8-98dd-6729ddd520d6','440118001001001','44011800100100100301',1,'003','01','in',3,X'34323231313434610205EA14D4883698FEE14C0B1E820A74608DC852D988021741F9842376776EB981773BC83C',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','8ad06d87-0259-440f-a1a0-8bd47f061232','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461DE5AD3C795425C3F3295C142A3EF19B98384FDE8DCD01DFAA2954529C9EA1285B815D7877D',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','0ff1d0b8-7308-4d88-8ca6-659032f1c16c','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461AEC10CF1E5701EC922F2163AF3521E92606C0C5C0F6B322578547B4D83577EC2CE95B57E5C',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','56f90b8c-849c-4f33-b284-a4a99db90724','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461DC8202B4F24F58D863ACBDE3CDC615B24CB126288EDCC6989F9443A722D75272524B226684',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','12ad2825-e143-4dbc-8f25-af777832e942','440118001001001','44011800100100101001',1,'unsafe',0,X'34323231313434615C4C71C914847CDC8C98420B7A95E9F11A90B4EDE158E2A595B14CBF82C31DB7EB50EF579FEB3122947D37A4BDFD081E0E0C167331DC321EBC');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','33d1c8c5-a03d-4624-b299-d7497795aee9','440118001001001',1,'2022-11-01',X'343232313134346140D68180D990809D72845F6039C82B5F97C890C4A566F16C171F36C7C00618DFCCF5E17968');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','158acbb9-42cd-4be7-924a-81c314ff3f01','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461CEF4B488D667698E61904F70810AAC82153948DE0C3CB24F17008508B4D968022B5C9C77E0C1060280FB70743662F22BD1FEE9D36137556652');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','9e3b169e-5423-4b43-80c8-20083a59f40c','9b4afd09-896e-4116-a90e-66094b149621','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346163CAA1A9B0854F5372BB3C36AC04F3F30992FE43C176F3D69FD7CECBE7D835EF26396D67135BE7E170F02F3055E432168DB5DEB42D2368E614');
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
COMMIT;
